import { toCsv } from '#domain/export/csv.ts'
import { type ExportTable, tableRows, toMarkdown } from '#domain/export/export-table.ts'
import type { Takeaway } from '#ui/kit/share.tsx'

/** What a page gives to take away, worked out when it is asked for. */
export function takeawayOf(fileName: string, table: () => ExportTable): Takeaway {
  return { fileName, markdown: () => toMarkdown(table()), csv: () => toCsv(tableRows(table())) }
}
