import type { Parsed } from '#domain/links/link-codec.ts'
import { parseCharter, serializeCharter } from './charter-link.ts'
import { type Charter, type CharterContent, charterHolders, charterItems, holderNames } from './charter.ts'

/** Marks a file as a charter of this kind, whatever it is called. */
const format = 'role-charter'
const version = 1

/** Longest file that is read, in UTF-16 code units: several times the longest that the site writes. */
const longestFile = 200_000

/**
 * Writes a charter as JSON: every responsibility with the names of who holds, leads and is consulted, for people and
 * other programs, and the charter itself as a link writes it, which is what is read back.
 */
export function charterToJson(content: CharterContent, charter: Charter): string {
  const nameOf = holderNames(charterHolders(content, charter))
  const responsibilities = charterItems(content, charter).map(({ id, title, assignment }) => ({
    id,
    title,
    holder: nameOf(assignment.holder),
    lead: assignment.lead === null ? null : nameOf(assignment.lead),
    consulted: assignment.consulted.map(nameOf),
  }))
  const { title, organization, date, review, names } = charter
  const document = { format, version, title, organization, date, review, names, responsibilities }
  return `${JSON.stringify({ ...document, link: serializeCharter(content, charter) }, undefined, 2)}\n`
}

/** Reads what {@link charterToJson} wrote; a sentence that says what is wrong where it did not. Never throws. */
export function charterFromJson(content: CharterContent, text: string): Parsed<Charter> | string {
  if (text.length > longestFile) return 'This file is too large to be a charter.'
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return 'This file is not JSON, so no charter can be read from it.'
  }
  if (!isRecord(document) || document['format'] !== format) return 'This file holds no role charter.'
  if (typeof document['link'] !== 'string') return 'This charter’s file has lost its “link”, which holds its content.'
  return parseCharter(content, document['link'])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
