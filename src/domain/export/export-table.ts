import { markdownNote, markdownText } from './markdown-text.ts'
import type { ExportNote } from './source-notes.ts'

/** A table for export to a document, a spreadsheet, or a message. */
export interface ExportTable {
  readonly title: string
  readonly columns: readonly string[]
  /** Each has as many cells as there are columns. */
  readonly rows: readonly (readonly string[])[]
  /** Lines after the table, such as its source and URL. */
  readonly notes: readonly ExportNote[]
}

/** The table as GitHub Flavored Markdown: title, table, notes. Markup in cells is escaped. */
export function toMarkdown({ title, columns, rows, notes }: ExportTable): string {
  return [`## ${markdownText(title)}`, markdownTable(columns, rows), ...notes.map(markdownNote)]
    .join('\n\n')
    .concat('\n')
}

/** Only the table, with its cells escaped. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(asCell).join(' | ')} |`
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

/** Rows for a spreadsheet, with the header first. */
export function withHeader({ columns, rows }: Pick<ExportTable, 'columns' | 'rows'>): readonly (readonly string[])[] {
  return [columns, ...rows]
}

function asCell(text: string): string {
  return markdownText(text.replaceAll(/\s+/g, ' ').trim())
}
