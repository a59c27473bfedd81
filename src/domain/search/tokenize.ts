import { stemmer } from 'stemmer'
import { language } from '#model/language.ts'
import { normalizeSpelling } from './normalize-spelling.ts'

/** A word in a text. */
export interface Word {
  /** Its position in UTF-16 code units: from `start` up to, but not including, `end`. */
  readonly start: number
  readonly end: number
  /** As written in the text. */
  readonly written: string
  /** Lower case, one spelling, no diacritics; never empty. */
  readonly folded: string
  /** Without its ending; the same for all forms of a word. */
  readonly stem: string
}

/** Two letters joined by an ampersand, such as R&D; or letters and digits, with any part after an apostrophe. */
const wordPattern = /\p{L}\s?&\s?\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu

/** The stemmer only handles English; in other languages, whole words and their beginnings match. */
const stemmed = language.startsWith('en') ? /^[a-z]+$/ : /^$/

/** Stop words; a query in a full sentence has several. Not `it`: here that's a subject. */
const emptyWords = new Set(
  // Translators: don't translate these; replace them with the stop words of your language, in lower case.
  `a an and are as at be by can do does for from has have how i if in into is its of on or our s should so that
  the their them there they this to us was we what when where which who whom whose why will with you your`.split(/\s+/),
)

/** The keywords of a text, in order. */
export function tokenize(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: written, index: start } of text.matchAll(wordPattern)) {
    const { folded, stem } = formOf(written)
    if (folded === '' || emptyWords.has(folded)) continue
    words.push({ start, end: start + written.length, written, folded, stem })
  }
  return words
}

/** A text as one form of its keywords, so that phrases with the same words are equal. Empty if it has none. */
export function phraseKey(text: string, form: 'folded' | 'stem'): string {
  return tokenize(text)
    .map((word) => word[form])
    .join(' ')
}

/** The forms under which a word is indexed: its stem, and the word itself, so that half-typed words match. */
export function indexForms({ folded, stem }: Pick<Word, 'folded' | 'stem'>): readonly string[] {
  return folded === stem ? [stem] : [stem, folded]
}

/**
 * Cache of forms: texts repeat their words, and stemming them again would double the time it takes to index. Cleared when
 * full, so that queries can't fill the memory.
 */
const remembered = new Map<string, Pick<Word, 'folded' | 'stem'>>()
const mostRemembered = 10_000

function formOf(written: string): Pick<Word, 'folded' | 'stem'> {
  const before = remembered.get(written)
  if (before !== undefined) return before
  const folded = fold(written)
  const form = { folded, stem: stemOf(folded) }
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(written, form)
  return form
}

function fold(written: string): string {
  const plain = written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    // The possessive; other apostrophes are only taken out.
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '')
    // R&D, R & D and RnD are one word.
    .replace(/\s?&\s?/u, 'n')
  return normalizeSpelling(plain)
}

function stemOf(folded: string): string {
  return stemmed.test(folded) ? stemmer(folded) : folded
}
