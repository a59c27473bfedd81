import type { Parsed } from '#domain/links/link-codec.ts'
import { createIssueCollector } from '#domain/links/link-issues.ts'
import { isRecord, reportVersion } from './charter-file-fields.ts'
import { applyFile } from './charter-file-rows.ts'
import { format, version } from './charter-file.ts'
import { parseCharter } from './charter-link.ts'
import { type Charter, type CharterContent, defaultCharter } from './charter.ts'

/** Longest file that's read, in UTF-16 code units: several times the longest that the site writes. */
const longestFile = 200_000

const tooLarge = 'This file is too large to be a charter.'

/** Reads a charter from a file that someone has chosen. Never rejects: gives an error message if it can't be read. */
export async function readCharterFile(content: CharterContent, file: File): Promise<Parsed<Charter> | string> {
  // In bytes, of which a code unit takes up to three. A large file would take the browser's memory before its length is known.
  if (file.size > 3 * longestFile) return tooLarge
  try {
    return charterFromJson(content, await file.text())
  } catch {
    return 'The browser couldn’t read this file.'
  }
}

/**
 * Reads what charterToJson wrote, and what someone has changed in it since: a field or a row that differs from the link
 * counts. Never throws: returns an error message if it can't be read.
 */
export function charterFromJson(content: CharterContent, text: string): Parsed<Charter> | string {
  if (text.length > longestFile) return tooLarge
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return 'This file isn’t valid JSON, so it can’t be imported as a charter.'
  }
  if (!isRecord(document) || document['format'] !== format) return 'This file isn’t a role charter.'
  const link = document['link']
  if (typeof link !== 'string' && !Array.isArray(document['responsibilities'])) {
    return 'This file has no responsibilities in it, so it can’t be imported as a charter.'
  }
  const linked = typeof link === 'string' ? parseCharter(content, link) : { value: defaultCharter, issues: [] }
  const { issues, add, addAll } = createIssueCollector({}, 'file')
  reportVersion(document, version, add)
  addAll(linked.issues)
  return { value: applyFile(content, linked.value, document, add), issues }
}
