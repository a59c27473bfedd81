import type { Translation } from './replace-messages.ts'
import { languageFile } from './translatable-modules.ts'

/** CLDR's tag for accented English. Text without accents on a page was never translated. */
export const pseudoLanguage = 'en-XA'

const vowels: Readonly<Record<string, string>> = { a: 'ää', e: 'ëë', i: 'ïï', o: 'öö', u: 'üü', y: 'ÿ' }

/**
 * Adds accents to the vowels of every text and doubles them: a third longer, like real translations, and still
 * readable.
 */
export const pseudoTranslation: Translation = {
  language: pseudoLanguage,
  textFor: (file, message) => (file === languageFile ? pseudoLanguage : pseudo(message)),
  letters: 'äëïöüÿÄËÏÖÜ',
}

function pseudo(message: string): string {
  // Unchanged: placeholders, elements, addresses, and abbreviations, by which the pages find the roles in a text.
  return message
    .split(/(\{\w+\}|<\/?\w+\/?>|https?:\S+|\b\p{Lu}[\p{Lu}&]+\b)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[aeiouy]/gi, marked)))
    .join('')
}

function marked(vowel: string): string {
  const lower = vowel.toLowerCase()
  const replaced = vowels[lower] ?? vowel
  return vowel === lower ? replaced : replaced.slice(0, 1).toUpperCase()
}
