import { language } from '#model/language.ts'

/** A label for use within a sentence: lowercase, if the language capitalizes only the first word of a sentence. */
export function lowercaseFirst(label: string): string {
  return language.startsWith('en') ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
