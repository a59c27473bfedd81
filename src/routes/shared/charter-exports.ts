import type { CharterDocument } from '#domain/charter/charter-document.ts'
import { charterToJson } from '#domain/charter/charter-file.ts'
import { charterToMarkdown } from '#domain/charter/charter-markdown.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import type { Charter } from '#domain/charter/charter.ts'
import type { OpenIssue } from '#domain/charter/open-issues.ts'
import { toCsv } from '#domain/export/csv.ts'
import { withHeader } from '#domain/export/export-table.ts'
import { content } from '#routes/site-content/charter.ts'
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
  return {
    fileName: 'role-charter',
    markdown: () => charterToMarkdown(content, document, issues, { address: absoluteUrl(address), date: today() }),
    csv: () => toCsv(withHeader(charterTable(content, charter))),
    json: () => charterToJson(content, charter),
  }
}
