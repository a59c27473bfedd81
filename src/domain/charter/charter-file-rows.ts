import type { AddIssue } from '#domain/links/link-issues.ts'
import { keyOfName, sanitizeWritten } from '#domain/text/sanitize-name.ts'
import { nobody } from '#model/party.ts'
import { shared } from '#model/responsibility.ts'
import { type FileRecord, isRecord, readFields, readText, reportUnknown } from './charter-file-fields.ts'
import {
  type Assignment,
  canBeConsulted,
  type Charter,
  type CharterContent,
  charterHolders,
  type CharterItem,
  knownItems,
  charterLimits,
  holderNames,
  type HolderId,
  normalizeCharter,
} from './charter.ts'
import { freeId } from './edit-charter.ts'

/** Most rows that are read: several times as many as a charter has. */
const mostRows = 200

/** The fields of a file, and of its rows. */
const fileFields = ['format', 'version', 'title', 'organization', 'date', 'review', 'names', 'responsibilities', 'link']
const rowFields = ['id', 'term', 'title', 'holder', 'lead', 'consulted']

/** What owners were called in the files of earlier versions of the site. */
const earlierNames: Readonly<Record<string, HolderId>> = {
  'Nobody yet': nobody,
  'A manager': 'manager',
  'A provider or part-timer': 'provider',
}

/**
 * Changes a charter into what its file says. A person can't keep the link in step with what they change in the rows, so
 * whatever differs from the link counts. What can't be read is reported, and stays as the link has it.
 */
export function applyFile(content: CharterContent, linked: Charter, file: FileRecord, add: AddIssue): Charter {
  reportUnknown(file, fileFields, '', add)
  const charter: Charter = { ...linked, ...readFields(content, linked, file, add) }
  const rows = file['responsibilities']
  if (rows === undefined) return normalizeCharter(content, charter)
  if (!Array.isArray(rows)) {
    add('responsibilities', 'malformed')
    return normalizeCharter(content, charter)
  }
  // Every charter has some.
  if (rows.length === 0) {
    add('responsibilities', 'missing')
    return normalizeCharter(content, charter)
  }
  const result = readRows(content, charter, rows, add, typeof file['link'] === 'string')
  return normalizeCharter(content, result)
}

function readRows(
  content: CharterContent,
  linked: Charter,
  rows: readonly unknown[],
  add: AddIssue,
  hasLink: boolean,
): Charter {
  const items = new Map(knownItems(content, linked).map((item) => [item.id, item]))
  const nameOf = holderNames(charterHolders(content, linked))
  const owners = ownersOf(content, linked)
  const ownItems = new Map<string, string>()
  const assigned = new Map<string, Assignment>()
  if (rows.length > mostRows) add(`row ${mostRows + 1}`, 'no-room')
  for (const [index, row] of rows.slice(0, mostRows).entries()) {
    const item = isRecord(row) ? itemOf(row, items) : undefined
    const isOwn = item?.responsibility === undefined
    const title = isRecord(row) && isOwn ? readText(row, 'title', item?.title ?? '', charterLimits.title, add) : ''
    const isFull = isOwn && ownItems.size >= charterLimits.ownItems
    const id =
      item?.id ??
      freeId(
        'own',
        [...items.keys(), ...ownItems.keys()].filter((each) => each.startsWith('own-')).map((each) => ({ id: each })),
      )
    if (isRecord(row)) reportUnknown(row, rowFields, `${item?.name ?? `row ${index + 1}`}: `, add)
    if (!isRecord(row) || (isOwn && title === '')) add(`row ${index + 1}`, 'malformed')
    else if (assigned.has(id)) add(id, 'duplicate')
    else if (isFull) add(title, 'no-room')
    else {
      if (isOwn) ownItems.set(id, title)
      assigned.set(id, readAssignment(row, item, { content, nameOf, owners, add }))
    }
  }
  reportChanged(rows, items, add)
  // Files of version 1.0 have no terms, and fewer rows: the rest is in their links.
  if (!hasLink || rows.some((row) => isRecord(row) && 'term' in row)) reportMissing(items, assigned, add)
  return {
    ...linked,
    ownItems: [...ownItems].map(([id, title]) => ({ id, title })),
    ownHolders: owners.custom(),
    assigned: { ...linked.assigned, ...Object.fromEntries(assigned) },
  }
}

function itemOf(row: FileRecord, items: ReadonlyMap<string, CharterItem>): CharterItem | undefined {
  return typeof row['id'] === 'string' ? items.get(row['id']) : undefined
}

/**
 * The site's own responsibilities keep their terms and titles, and others have no terms. Where most of them differ, the site
 * was another one: an earlier release, or one in another language.
 */
function reportChanged(rows: readonly unknown[], items: ReadonlyMap<string, CharterItem>, add: AddIssue): void {
  const changes = rows.slice(0, mostRows).flatMap((row) => {
    // Files of version 1.0 have no terms, and other titles.
    if (!isRecord(row) || !('term' in row)) return []
    const responsibility = itemOf(row, items)?.responsibility
    if (responsibility === undefined) return isEmpty(row['term']) ? [] : [`term: ${String(row['term'])}`]
    return (['term', 'title'] as const)
      .filter((key) => key in row && plain(row[key]) !== plain(responsibility[key]))
      .map((key) => `${responsibility.term}: ${isEmpty(row[key]) ? key : String(row[key])}`)
  })
  if (changes.length > items.size / 2) add('responsibilities', 'version')
  else for (const change of changes) add(change, 'fixed')
}

function plain(written: unknown): string {
  return sanitizeWritten(String(written), Infinity)
}

function isEmpty(written: unknown): boolean {
  return written === null || (typeof written === 'string' && plain(written) === '')
}

/** The site's own responsibilities can't be taken out of a charter. */
function reportMissing(
  items: ReadonlyMap<string, CharterItem>,
  assigned: ReadonlyMap<string, Assignment>,
  add: AddIssue,
): void {
  for (const { id, name, responsibility } of items.values()) {
    // One beyond the article is listed only if the charter assigns it, so leaving it out is a way to take it out.
    if (responsibility !== undefined && !responsibility.beyond && !assigned.has(id)) add(name, 'missing')
  }
}

interface Context {
  readonly content: CharterContent
  readonly nameOf: (id: HolderId) => string
  readonly owners: ReturnType<typeof ownersOf>
  readonly add: AddIssue
}

function readAssignment(row: FileRecord, item: CharterItem | undefined, context: Context): Assignment {
  const { content, nameOf, owners, add } = context
  const before = item?.assignment ?? { holder: nobody, lead: null, consulted: [] }
  const about = item?.name ?? readText(row, 'title', '', charterLimits.title, () => undefined)
  const find = (written: string, known: readonly HolderId[]) => {
    // What the link has by that name, since a custom owner can be called like a role.
    const found = known.find((id) => nameOf(id) === written) ?? owners.find(written)
    if (found === undefined) add(`${about}: ${written}`, 'no-room')
    return found
  }
  const written = readText(row, 'holder', '', charterLimits.name, add)
  // Emptied, as opposed to left out.
  const isUnassigned = 'holder' in row && isEmpty(row['holder'])
  const found = written === '' ? undefined : find(written, [before.holder])
  const holder = isUnassigned ? nobody : (found ?? before.holder)
  const leadName = readText(row, 'lead', '', charterLimits.name, add)
  const lead = content.roles.find(({ id, abbreviation }) => [id, abbreviation].includes(leadName))?.id ?? null
  if (leadName !== '' && (lead === null || holder !== shared)) add(`${about}: ${leadName}`, 'unknown')
  const asked = row['consulted']
  if (asked !== undefined && !Array.isArray(asked)) add(`${about}: consulted`, 'malformed')
  const consulted = Array.isArray(asked)
    ? asked.slice(0, mostRows).flatMap((each: unknown) => {
        const name = readText({ each }, 'each', '', charterLimits.name, add)
        const id = name === '' ? undefined : find(name, before.consulted)
        if (id !== undefined && !owners.canBeConsulted(id)) add(`${about}: ${name}`, 'unknown')
        return id === undefined ? [] : [id]
      })
    : before.consulted
  return { holder, lead, consulted }
}

/** Finds owners by name, and adds those that a charter doesn't have yet, as far as there's room. */
function ownersOf(content: CharterContent, charter: Charter) {
  const ids = new Map<string, HolderId>()
  const custom = [...charter.ownHolders]
  const remember = (name: string, id: HolderId) => {
    const key = keyOfName(name).toLowerCase()
    if (!ids.has(key)) ids.set(key, id)
  }
  const holders = charterHolders(content, charter)
  for (const { id, name } of holders) remember(name, id)
  for (const { id } of holders) remember(id, id)
  for (const [name, id] of Object.entries(earlierNames)) remember(name, id)
  const cannotBeConsulted = new Set(holders.filter(({ kind }) => !canBeConsulted(kind)).map(({ id }) => id))
  return {
    custom: () => custom,
    canBeConsulted: (id: HolderId) => !cannotBeConsulted.has(id),
    find: (name: string): HolderId | undefined => {
      const known = ids.get(keyOfName(name).toLowerCase())
      if (known !== undefined || custom.length >= charterLimits.ownHolders) return known
      const id = freeId('by', custom)
      custom.push({ id, name })
      remember(name, id)
      return id
    },
  }
}
