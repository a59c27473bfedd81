import type { Content } from '#model/content.ts'
import { isTextLimit, textLimits } from '#model/limits.ts'
import { nameEntry, nameField, type Problem, type Rule } from './problem.ts'
import type { PlacedString, WalkedContent } from './walk.ts'

/** A check of one text: returns what's wrong with it, or undefined. */
type TextCheck = (placed: PlacedString) => Omit<Problem, 'entry'> | undefined

function quote(text: string): string {
  // As JSON, so that white space is visible.
  return JSON.stringify(text)
}

const emptyText: TextCheck = ({ text }) =>
  text.trim() === '' ? { found: `an empty text (${quote(text)})`, expected: 'words' } : undefined

const outerSpace: TextCheck = ({ text }) =>
  text.trim() !== '' && text.trim() !== text
    ? { found: `spaces around the text: ${quote(text)}`, expected: 'a text without spaces at its ends' }
    : undefined

const innerSpace: TextCheck = ({ text }) =>
  /\s{2}|[\t\n\r]/.test(text.trim())
    ? { found: `more than one space between words: ${quote(text)}`, expected: 'single spaces' }
    : undefined

const exclamation: TextCheck = ({ text, kind }) =>
  kind !== 'quoted' && text.includes('!')
    ? { found: `an exclamation mark: ${quote(text)}`, expected: 'a text without one' }
    : undefined

const overLength: TextCheck = ({ text, kind }) => {
  // Code points are close enough to what a reader counts as characters.
  const length = [...text].length
  if (!isTextLimit(kind) || length <= textLimits[kind]) return undefined
  return { found: `${length} characters`, expected: `at most ${textLimits[kind]} (${kind})` }
}

const textChecks: readonly TextCheck[] = [emptyText, outerSpace, innerSpace, exclamation, overLength]

function* textsAreClean({ texts }: WalkedContent): Generator<Problem> {
  for (const placed of texts) {
    for (const check of textChecks) {
      const wrong = check(placed)
      if (wrong !== undefined) yield { entry: placed.entry, ...wrong }
    }
  }
}

function* stringsAreInTable({ strings }: WalkedContent): Generator<Problem> {
  for (const { entry, text, kind } of strings) {
    if (kind !== undefined) continue
    yield { entry, found: `${quote(text)}, which content-table.ts does not list`, expected: 'a row that says its kind' }
  }
}

function* responsibilitiesReadDifferently({ responsibilities }: Content): Generator<Problem> {
  const firstWith = new Map<string, string>()
  for (const { id, term, title, explanation } of responsibilities) {
    for (const [field, text] of Object.entries({ term, title, explanation: explanation.text })) {
      const entry = nameField(nameEntry('responsibility', id), field)
      const key = text.toLowerCase()
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, entry)
      else yield { entry, found: `the same text as ${first}: ${quote(text)}`, expected: 'a unique text' }
    }
  }
}

/** Every text fits where it's shown, and no two responsibilities have the same text. */
export const textRules: readonly Rule[] = [stringsAreInTable, textsAreClean, responsibilitiesReadDifferently]
