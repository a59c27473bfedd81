import { toCsv } from '#domain/export/csv.ts'
import { type ExportTable, withHeader, toMarkdown } from '#domain/export/export-table.ts'
import type { ExportFormats } from '#ui/kit/share.tsx'

/** What a page gives to take away, worked out when it is asked for. */
export function exportFormats(fileName: string, table: () => ExportTable): ExportFormats {
  return {
    fileName,
    spreadsheet: async () => (await import('#domain/export/spreadsheet.ts')).toSpreadsheet(table()),
    markdown: () => toMarkdown(table()),
    csv: () => toCsv(withHeader(table())),
  }
}
