import type { ExportNote } from './source-notes.ts'

/** What some programs turn into a link or a mention by itself, whatever is escaped in it. */
const becomesLink = /:\/\/|www\.|@/i

/** Text as Markdown that stays text in any program: markup is escaped, and what would become a link is set as code. */
export function markdownText(text: string): string {
  // Code could neither contain an accent grave nor, in a table, a vertical bar.
  return text
    .split(/([\s`|]+)/)
    .map((piece) => (becomesLink.test(piece) ? `\`${piece}\`` : escaped(piece)))
    .join('')
}

/** A line after a table: text, or the page's address and the date. */
export function markdownNote(note: ExportNote): string {
  return typeof note === 'string' ? markdownText(note) : `${markdownLink(note.address)}, ${note.date}`
}

/**
 * An address as an autolink. It opens the same page as plain text and from any program that shows Markdown: nothing in it is
 * escaped, and what chat programs take for formatting is percent-encoded.
 */
function markdownLink(address: string): string {
  const [page = '', query = ''] = address.split('?')
  return `<${page}${query === '' ? '' : `?${query.replaceAll('_', '%5F').replaceAll('*', '%2A')}`}>`
}

/** Escapes characters with a special meaning in Markdown or HTML. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#~$^]/g, (character) => `\\${character}`).replaceAll('&', '&amp;')
}
