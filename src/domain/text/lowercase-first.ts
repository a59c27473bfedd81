import { language } from '#model/language.ts'

/** A label as it stands within a sentence: without its capital where the language has capitals only to begin with. */
export function lowercaseFirst(label: string): string {
  return language.startsWith('en') ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
