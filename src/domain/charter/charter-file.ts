import type { Parsed } from '#domain/links/link-codec.ts'
import { createIssueCollector } from '#domain/links/link-issues.ts'
import { isRecord } from './charter-file-fields.ts'
import { applyFile } from './charter-file-rows.ts'
import { parseCharter, serializeCharter } from './charter-link.ts'
import {
  type Charter,
  type CharterContent,
  charterHolders,
  charterItems,
  defaultCharter,
  holderNames,
} from './charter.ts'

/** Marks a file as a charter, whatever its name. */
const format = 'role-charter'
const version = 1

/** Longest file that's read, in UTF-16 code units: several times the longest that the site writes. */
const longestFile = 200_000

/** The same in bytes, of which a code unit takes up to three. Larger files needn't be opened. */
export const largestFile = 3 * longestFile

/** Why a file isn't read that's larger than {@link largestFile}. */
export const fileTooLarge = 'This file is too large to be a charter.'

/**
 * Writes a charter as JSON. People and other programs get every responsibility with its owner, its lead, and who is
 * consulted, by name. `link` has the whole charter in the format of its links.
 */
export function charterToJson(content: CharterContent, charter: Charter): string {
  const nameOf = holderNames(charterHolders(content, charter))
  const responsibilities = charterItems(content, charter).map(({ id, title, responsibility, assignment }) => ({
    id,
    term: responsibility?.term ?? null,
    title,
    holder: nameOf(assignment.holder),
    lead: assignment.lead === null ? null : nameOf(assignment.lead),
    consulted: assignment.consulted.map(nameOf),
  }))
  const { title, organization, date, review, names } = charter
  const document = { format, version, title, organization, date, review, names, responsibilities }
  return `${JSON.stringify({ ...document, link: serializeCharter(content, charter) }, undefined, 2)}\n`
}

/**
 * Reads what {@link charterToJson} wrote, and what someone has changed in it since: a field or a row that differs from the link
 * counts. Never throws: returns an error message if it can't be read.
 */
export function charterFromJson(content: CharterContent, text: string): Parsed<Charter> | string {
  if (text.length > longestFile) return fileTooLarge
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return 'This file isn’t valid JSON, so it can’t be imported as a charter.'
  }
  if (!isRecord(document) || document['format'] !== format) return 'This file isn’t a role charter.'
  const link = document['link']
  if (typeof link !== 'string' && !Array.isArray(document['responsibilities'])) {
    return 'This file is damaged: its “link” field is missing.'
  }
  const linked = typeof link === 'string' ? parseCharter(content, link) : { value: defaultCharter, issues: [] }
  const { issues, add, addAll } = createIssueCollector()
  addAll(linked.issues)
  return { value: applyFile(content, linked.value, document, add), issues }
}
