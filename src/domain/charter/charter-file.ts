import { parseCharter, serializeCharter, type ParsedCharter } from './charter-link.ts'
import {
  type Assignment,
  type Charter,
  type CharterContent,
  charterHolders,
  charterItems,
  assignmentTo,
  holderNames,
} from './charter.ts'

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
export function charterFromJson(content: CharterContent, text: string): ParsedCharter | string {
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

/**
 * A charter out of storage, as far as its shape goes; what it says is normalized where it is used.
 * @returns undefined where it is none.
 */
export function charterFromStored(stored: unknown): Charter | undefined {
  if (!isRecord(stored)) return undefined
  const { names, ownItems, ownHolders, assigned } = stored
  if (!isRecord(assigned)) return undefined
  return {
    title: textOf(stored['title']),
    organization: textOf(stored['organization']),
    date: textOf(stored['date']),
    review: textOf(stored['review']),
    names: Object.fromEntries(entriesOf(names).map(([role, name]) => [role, textOf(name)])),
    ownItems: listOf(ownItems).map((item) => ({ id: textOf(item['id']), title: textOf(item['title']) })),
    ownHolders: listOf(ownHolders).map((holder) => ({ id: textOf(holder['id']), name: textOf(holder['name']) })),
    assigned: Object.fromEntries(entriesOf(assigned).map(([id, assignment]) => [id, assignmentOf(assignment)])),
  }
}

function assignmentOf(stored: unknown): Assignment {
  if (!isRecord(stored)) return assignmentTo('')
  const consulted = Array.isArray(stored['consulted']) ? stored['consulted'] : []
  return {
    holder: textOf(stored['holder']),
    lead: typeof stored['lead'] === 'string' ? stored['lead'] : null,
    consulted: consulted.filter((id): id is string => typeof id === 'string'),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : []
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
