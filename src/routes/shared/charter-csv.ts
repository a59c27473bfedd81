import { charterTable } from '#domain/charter/charter-table.ts'
import type { Charter } from '#domain/charter/charter.ts'
import { toCsv } from '#domain/export/csv.ts'
import { withHeader } from '#domain/export/export-table.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'

/** A charter as a spreadsheet. Loaded on demand, since few readers download one. */
export function charterCsv(charter: Charter): string {
  return toCsv(withHeader(charterTable(content, charter)))
}
