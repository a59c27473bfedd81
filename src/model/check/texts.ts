import type { Content } from '#model/content.ts'
import { textLimits } from './limits.ts'
import { nameEntry, nameField, type Problem, type Rule } from './problem.ts'
import { allTexts, type PlacedText } from './walk.ts'

/** What can be wrong with a text by itself: gives it in words, or nothing where the text is free of it. */
type TextCheck = (placed: PlacedText) => Omit<Problem, 'entry'> | undefined

function quote(text: string): string {
  // JSON shows the white space that is the matter.
  return JSON.stringify(text)
}

const emptyText: TextCheck = ({ text }) =>
  text.trim() === '' ? { found: `an empty text (${quote(text)})`, expected: 'words' } : undefined

const outerSpace: TextCheck = ({ text }) =>
  text.trim() !== '' && text.trim() !== text
    ? { found: `space around the text: ${quote(text)}`, expected: 'a text without space at its ends' }
    : undefined

const innerSpace: TextCheck = ({ text }) =>
  /\s{2}|[\t\n\r]/.test(text.trim())
    ? { found: `more than a space between words: ${quote(text)}`, expected: 'single spaces' }
    : undefined

const exclamation: TextCheck = ({ text, limit }) =>
  limit !== undefined && text.includes('!')
    ? { found: `an exclamation mark: ${quote(text)}`, expected: 'a text without one' }
    : undefined

const overLength: TextCheck = ({ text, limit }) => {
  // Code points: what a reader counts, near enough.
  const length = [...text].length
  if (limit === undefined || length <= textLimits[limit]) return undefined
  return { found: `${length} characters`, expected: `at most ${textLimits[limit]} (${limit})` }
}

const textChecks: readonly TextCheck[] = [emptyText, outerSpace, innerSpace, exclamation, overLength]

function* textsAreClean(content: Content): Generator<Problem> {
  for (const placed of allTexts(content)) {
    for (const check of textChecks) {
      const wrong = check(placed)
      if (wrong !== undefined) yield { entry: placed.entry, ...wrong }
    }
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
      else yield { entry, found: `the same text as ${first}: ${quote(text)}`, expected: 'a text of its own' }
    }
  }
}

/** Every text can be shown where it stands, and says something of its own. */
export const textRules: readonly Rule[] = [textsAreClean, responsibilitiesReadDifferently]
