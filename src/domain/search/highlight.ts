import { indexForms, tokenize } from './tokenize.ts'

/** A piece of a text, marked or not. */
export interface Segment {
  readonly text: string
  readonly match: boolean
}

/**
 * Splits a text into segments, so that the words a search has found can be marked.
 *
 * @param terms The terms of a search match. Marks whole words, in any form.
 * @returns The segments in order, none empty; joined, they are the text.
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
