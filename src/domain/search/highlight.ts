import { indexForms, tokenize } from './tokenize.ts'

/** A piece of a text, marked or not. */
export interface Segment {
  readonly text: string
  readonly match: boolean
}

/**
 * Cuts a text into pieces, so that the words that a search has found can be marked.
 *
 * @param terms The terms of a search match. The whole word is marked, in whatever form it stands.
 * @returns The pieces in order, none empty; put together they are the text.
 */
export function highlight(text: string, terms: Iterable<string>): readonly Segment[] {
  const wanted = new Set(terms)
  const segments: Segment[] = []
  let done = 0
  for (const word of tokenize(text)) {
    if (!indexForms(word).some((form) => wanted.has(form))) continue
    if (word.start > done) segments.push({ text: text.slice(done, word.start), match: false })
    segments.push({ text: text.slice(word.start, word.end), match: true })
    done = word.end
  }
  if (done < text.length) segments.push({ text: text.slice(done), match: false })
  return segments
}
