/**
 * What XML 1.0 doesn't allow, even escaped, or advises against: control characters except tabs and line breaks, halves of
 * characters, and code points that no character has.
 */
const refused = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/** Text that every program can read from a file made of XML, such as a document or a spreadsheet. */
export function xmlText(text: string): string {
  return text.replaceAll(refused, '')
}
