/** A table that can leave the site: in a document, a spreadsheet or a message. */
export interface ExportTable {
  readonly title: string
  readonly columns: readonly string[]
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly string[])[]
  /** Lines after the table: where it comes from and where it can be seen. */
  readonly notes: readonly string[]
}

/** The table as Markdown (GitHub's tables): title, table, notes. Cells are text, whatever stands in them. */
export function toMarkdown({ title, columns, rows, notes }: ExportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(asCell).join(' | ')} |`
  const table = [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)]
  return [`## ${asText(title)}`, table.join('\n'), ...notes.map(asText)].join('\n\n').concat('\n')
}

/** Rows for a spreadsheet: the columns first. */
export function withHeader({ columns, rows }: ExportTable): readonly (readonly string[])[] {
  return [columns, ...rows]
}

function asCell(text: string): string {
  return asText(text.replaceAll(/\s+/g, ' ').trim())
}

/** Takes their meaning from the characters that Markdown or HTML would read as more than text. */
function asText(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#~]/g, (character) => `\\${character}`).replaceAll('&', '&amp;')
}
