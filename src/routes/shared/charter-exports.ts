import type { CharterDocument } from '#domain/charter/charter-document.ts'
import { charterExportDocument } from '#domain/charter/charter-export-document.ts'
import { charterToJson } from '#domain/charter/charter-file.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import type { Charter } from '#domain/charter/charter.ts'
import type { OpenIssue } from '#domain/charter/open-issues.ts'
import { reviewDay } from '#domain/charter/review-day.ts'
import { toCsv } from '#domain/export/csv.ts'
import { documentToMarkdown } from '#domain/export/export-document.ts'
import { withHeader } from '#domain/export/export-table.ts'
import { sourceNotes } from '#domain/export/source-notes.ts'
import { content } from '#routes/site-content/charter.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import type { ExportFormats } from '#ui/kit/share.tsx'
import { today } from './today.ts'

/** The exports of a charter. Loaded when someone shares it. */
export function charterExports(
  charter: Charter,
  document: CharterDocument,
  issues: readonly OpenIssue[],
  address: string,
): ExportFormats {
  const origin = { address: absoluteUrl(address), date: today() }
  const file = () => charterExportDocument(content, document, issues, origin)
  const table = () => charterTable(content, charter)
  const review = reviewDay(charter, origin)
  return {
    fileName: 'role-charter',
    word: async () => (await import('#domain/export/word.ts')).toWord(file(), siteName),
    spreadsheet: async () => {
      const { toSpreadsheet } = await import('#domain/export/spreadsheet.ts')
      return toSpreadsheet({ title: document.title, ...table(), notes: sourceNotes(content, origin) })
    },
    markdown: () => documentToMarkdown(file()),
    csv: () => toCsv(withHeader(table())),
    json: () => charterToJson(content, charter),
    ...(review !== undefined && {
      calendar: async () => (await import('#domain/export/calendar.ts')).toCalendar(review, siteName),
    }),
  }
}
