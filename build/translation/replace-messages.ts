import { type Slot, type Text, extractMessages } from './extract-messages.ts'

/** The site's texts in another language. */
export interface Translation {
  /** BCP 47, such as `de`. */
  readonly language: string
  /**
   * The translation of a message in a file; undefined to keep the original.
   * @param file From the root of the project.
   */
  readonly textFor: (file: string, message: string) => string | undefined
  /** Every character it contains, in any order. */
  readonly letters: string
}

/**
 * A module with translated texts and otherwise unchanged code.
 * @param file From the root of the project.
 * @throws {Error} when a translation lacks a placeholder of its text
 */
export function translateModule(source: string, file: string, translation: Translation): string {
  const texts = extractMessages(source, file)

  /** A part of the source with its outermost texts replaced, and the texts inside those replaced recursively. */
  function rewrite(start: number, end: number): string {
    let written = ''
    let done = start
    for (const text of texts) {
      if (text.start < done || text.end > end) continue
      const translated = translation.textFor(file, text.message)
      if (translated === undefined) continue
      const problem = problemOf(text, translated)
      if (problem !== undefined) throw new Error(`${file}: ${problem}`)
      written += source.slice(done, text.start) + writers[text.form](translated, text)
      done = text.end
    }
    return written + source.slice(done, end)
  }

  const writers: Readonly<Record<Text['form'], (translated: string, text: Text) => string>> = {
    string: (translated) => JSON.stringify(translated),
    attribute: (translated) => `{${JSON.stringify(translated)}}`,
    template: (translated, { slots }) =>
      `\`${piecesOf(translated, slots)
        .map((piece) => (piece.slot === undefined ? inTemplate(piece.text) : `\${${put(piece)}}`))
        .join('')}\``,
    markup: (translated, { slots }) =>
      piecesOf(translated, slots)
        .map((piece) => (piece.slot === undefined ? `{${JSON.stringify(piece.text)}}` : put(piece)))
        .join(''),
  }

  function put({ text, slot }: { readonly text: string; readonly slot: Slot }): string {
    const { start, end } = slot.kind === 'value' ? slot.code : text.startsWith('</') ? slot.closing : slot.opening
    return rewrite(start, end)
  }

  return rewrite(0, source.length)
}

/** What's wrong with a translation, in a sentence for its translator; undefined if it's valid. */
export function problemOf(text: Text, translated: string): string | undefined {
  const { message } = text
  const expected = marksOf(message, text)
  const found = marksOf(translated, text)
  const is = `“${message}” is “${translated}”; expected`
  const space = (['start', 'end'] as const).find((end) => hasSpaceAt(end, message) !== hasSpaceAt(end, translated))
  if (space !== undefined) return `${is} ${hasSpaceAt(space, message) ? 'a space' : 'no space'} at its ${space}`
  const other = [...expected, ...found].find((mark) => countOf(expected, mark) !== countOf(found, mark))
  if (other !== undefined && !isForCode(text)) {
    return `${is} ${other} in it ${expected.includes(other) ? 'once, as in the text' : 'nowhere, since the text has none'}`
  }
  const missing = expected.find((mark) => !found.includes(mark))
  if (missing !== undefined) return `${is} ${missing} in it`
  return isNested(found) ? undefined : `${is} each element closed in the order in which it was opened`
}

/** Texts that are joined to others need the spaces at their ends. */
function hasSpaceAt(end: 'start' | 'end', message: string): boolean {
  return (end === 'start' ? /^\s/ : /\s$/).test(message)
}

/** Whether the code that uses the string fills in what's in braces, possibly more than once. */
function isForCode({ form }: Text): boolean {
  return form === 'string' || form === 'attribute'
}

type Pieces = readonly (
  | { readonly text: string; readonly slot: undefined }
  | { readonly text: string; readonly slot: Slot }
)[]

/** A message, split at its placeholders; no piece is empty. */
function piecesOf(message: string, slots: Text['slots']): Pieces {
  return message
    .split(/(\{\w+\}|<\/?\w+\/?>)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, slot: slotOf(text, slots) }))
}

function slotOf(text: string, slots: Text['slots']): Slot | undefined {
  return slots.get(text) ?? slots.get(text.replace('</', '<'))
}

/** A text, escaped for use in a template literal. */
function inTemplate(text: string): string {
  return text.replaceAll(/[\\`$]/g, '\\$&').replaceAll('\r', '\\r')
}

/** Placeholders in a message, and in JSX anything that looks like an element. */
function marksOf(message: string, { form }: Text): readonly string[] {
  return message.match(form === 'markup' ? /\{\w+\}|<\/?\w+\/?>/g : /\{\w+\}/g) ?? []
}

function countOf(marks: readonly string[], mark: string): number {
  return marks.filter((each) => each === mark).length
}

function isNested(marks: readonly string[]): boolean {
  const open: string[] = []
  for (const mark of marks) {
    if (mark.startsWith('</')) {
      if (open.pop() !== mark.replace('</', '<')) return false
    } else if (mark.startsWith('<') && !mark.endsWith('/>')) open.push(mark)
  }
  return open.length === 0
}
