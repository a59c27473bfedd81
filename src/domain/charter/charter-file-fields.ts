import type { AddIssue } from '#domain/links/link-issues.ts'
import { hasRefusedCharacters, sanitizeWritten } from '#domain/text/sanitize-name.ts'
import { isIsoDate } from '#model/iso-date.ts'
import { type Charter, type CharterContent, charterLimits } from './charter.ts'

/** An object of a file, with anything in it. */
export type FileRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is FileRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A later version of the site may have written what this one doesn't know. A file of no version is someone's own. */
export function reportVersion(file: FileRecord, known: number, add: AddIssue): void {
  const { version } = file
  if (version === undefined) return
  const written = `version: ${JSON.stringify(version)}`
  if (typeof version !== 'number') add(written, 'malformed')
  else if (version > known) add(written, 'version')
}

/** Reports the fields of a file, or of one of its rows, that the site doesn't have. */
export function reportUnknown(record: FileRecord, known: readonly string[], about: string, add: AddIssue): void {
  for (const key of Object.keys(record)) if (!known.includes(key)) add(about + key, 'unknown')
}

/** The fields of a charter outside its rows, as a file has them; the charter's own where the file doesn't say. */
export function readFields(
  { roles }: CharterContent,
  charter: Charter,
  file: FileRecord,
  add: AddIssue,
): Pick<Charter, 'title' | 'organization' | 'date' | 'review' | 'names'> {
  const text = (key: 'title' | 'organization') => readText(file, key, charter[key], charterLimits.title, add)
  const date = (key: 'date' | 'review') => {
    const written = readText(file, key, charter[key], charterLimits.title, add)
    if (written === '' || isIsoDate(written)) return written
    add(`${key}: ${written}`, 'malformed')
    return charter[key]
  }
  return {
    title: text('title'),
    organization: text('organization'),
    date: date('date'),
    review: date('review'),
    names: readNames(roles, charter.names, file['names'], add),
  }
}

function readNames(
  roles: CharterContent['roles'],
  names: Charter['names'],
  written: unknown,
  add: AddIssue,
): Charter['names'] {
  if (written === undefined) return names
  if (!isRecord(written)) {
    add('names', 'malformed')
    return names
  }
  for (const key of Object.keys(written)) if (!roles.some(({ id }) => id === key)) add(`names: ${key}`, 'unknown')
  // A name that was taken out of the file is no longer there.
  return Object.fromEntries(roles.map(({ id }) => [id, readText(written, id, '', charterLimits.name, add)]))
}

/** A text of a file; `otherwise` if it has none, or if it isn't a text. */
export function readText(file: FileRecord, key: string, otherwise: string, longest: number, add: AddIssue): string {
  const written = Object.hasOwn(file, key) ? file[key] : undefined
  if (written === undefined || written === null) return otherwise
  if (typeof written !== 'string') {
    add(`${key}: ${JSON.stringify(written).slice(0, longest)}`, 'malformed')
    return otherwise
  }
  const plain = sanitizeWritten(written, longest)
  if (hasRefusedCharacters(written)) add(written, 'hidden')
  if (sanitizeWritten(written, longest + 1) !== plain) add(written, 'too-long')
  return plain
}
