import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { createIssueCollector, type AddIssue } from '#domain/links/link-issues.ts'
import { asId, type LinkPart, readLinkParts } from '#domain/links/link-parts.ts'
import { escapeLinkText, unescapeLinkText } from '#domain/links/link-text-escapes.ts'
import { type Query, serializeQuery } from '#domain/links/query.ts'
import { hasRefusedCharacters } from '#domain/text/sanitize-name.ts'
import { isIsoDate } from '#model/iso-date.ts'
import { shared } from '#model/responsibility.ts'
import { between, end, version, within } from './charter-link-format.ts'
import {
  defaultCharter,
  type Assignment,
  canBeConsulted,
  type Charter,
  type CharterContent,
  charterHolders,
  knownItems,
  charterLimits,
  type Holder,
  normalizeCharter,
} from './charter.ts'

// The value of `c` in a link: `v1.org_Acme.call_own-1_Run the museum.security_ciso.one-strategy_shared_cio.end`.
// A version; then one part each for a field, a name, or an assignment that differs from the article; then an end marker,
// which shows that nothing was cut off. Only letters, digits, periods, hyphens, and underscores, except in the texts.

/** The keys of parts that aren't assignments. No responsibility may have one as its id. */
export const reservedLinkKeys = ['title', 'org', 'date', 'review', 'call', end] as const

/** Separates the owner and lead from those consulted. */
const asking = 'asks'

/** Longest link that's made, in characters of its query: servers accept eight thousand. */
export const longestLink = 7_000

/** Writes a charter as the value of `c`. Charters that say the same have the same value. */
export function serializeCharter(content: CharterContent, charter: Charter): string {
  const { title, organization, date, review, names, ownItems, ownHolders, assigned } = normalizeCharter(
    content,
    charter,
  )
  const called = [
    ...Object.entries(names),
    ...ownItems.map((item) => [item.id, item.title] as const),
    ...ownHolders.map((holder) => [holder.id, holder.name] as const),
  ]
  const parts = [
    ...(title === '' ? [] : [['title', escapeLinkText(title)]]),
    ...(organization === '' ? [] : [['org', escapeLinkText(organization)]]),
    ...(date === '' ? [] : [['date', date]]),
    ...(review === '' ? [] : [['review', review]]),
    ...called.map(([id, text]) => ['call', id, escapeLinkText(text)]),
    ...Object.entries(assigned).map(([id, { holder, lead, consulted }]) => [
      id,
      holder,
      ...(lead === null ? [] : [lead]),
      ...(consulted.length === 0 ? [] : [asking, ...consulted]),
    ]),
  ]
  return [version, ...parts.map((part) => part.join(within)), end].join(between)
}

/**
 * The part of an address that has the charters of a query. Two long ones are more than servers accept, so they're in the
 * fragment, which servers don't get.
 */
export function charterQuery(query: Query): string {
  const written = serializeQuery(query)
  return written.length > longestLink ? written.replace('?', '#') : written
}

/** How many characters the value takes in an address, where a non-Latin letter takes several. */
export function linkLength(content: CharterContent, charter: Charter): number {
  return serializeQuery(charterLink.serialize(content, [charter])).length
}

/**
 * Reads as much of a charter as it can from the value of `c`; never throws. Tolerates what email and chat do to links:
 * line breaks, percent-encoding, capitals in ids, punctuation at the ends. If a key is repeated, the first one counts. An
 * empty value is the article's division of work.
 */
export function parseCharter(content: CharterContent, value: string): Parsed<Charter> {
  const { issues, add } = createIssueCollector()
  const parts = readLinkParts(value, version, add)
  // Names first, since an assignment can refer to a name that comes after it.
  const named = readNames(content, parts, add)
  const items = new Set(knownItems(content, named).map(({ id }) => id))
  const holders = charterHolders(content, named)
  const assigned = new Map<string, Assignment>()
  for (const part of parts.filter(({ key }) => !isWord(key))) {
    if (!items.has(part.key)) add(part.whole, part.rest === '' ? 'malformed' : 'unknown')
    else if (assigned.has(part.key)) add(part.whole, 'duplicate')
    else {
      const assignment = readAssignment(content, holders, part, add)
      if (assignment !== undefined) assigned.set(part.key, assignment)
    }
  }
  return { value: normalizeCharter(content, { ...named, assigned: Object.fromEntries(assigned) }), issues }
}

/** The most charters that can be compared. */
const mostCharters = 2

/**
 * Reads the charters of a query: none, one, or two to compare. Any more are dropped and reported as issues. A value of
 * which nothing could be read isn't a charter: it would show the article's division, and no one sent that.
 */
function parseCharters(content: CharterContent, search: Query): Parsed<readonly Charter[]> {
  const values = [search['c'] ?? []].flat().filter((value) => value !== '')
  const read = values.slice(0, mostCharters).map((value) => parseCharter(content, value))
  const { issues, addAll } = createIssueCollector(search)
  for (const { issues: lost } of read) addAll(lost)
  addAll(values.slice(mostCharters).map((what) => ({ what, why: 'no-room' })))
  const article = serializeCharter(content, defaultCharter)
  const says = ({ value: charter, issues: lost }: Parsed<Charter>) =>
    lost.length === 0 || serializeCharter(content, charter) !== article
  return { value: read.filter(says).map(({ value }) => value), issues }
}

/** The link of a charter, or of two to compare. */
export const charterLink: LinkCodec<CharterContent, readonly Charter[]> = {
  parse: parseCharters,
  serialize: (content, charters) => ({ c: charters.map((charter) => serializeCharter(content, charter)) }),
}

function isWord(key: string): boolean {
  return reservedLinkKeys.some((word) => word === key)
}

/** Everything in a charter except the assignments. */
function readNames(content: CharterContent, parts: readonly LinkPart[], add: AddIssue): Charter {
  const said = new Map<string, string>()
  for (const part of parts.filter(({ key }) => isWord(key))) {
    const { about, text } = part.key === 'call' ? readCall(content, part) : { about: part.key, text: part.rest }
    const isKnown = about !== undefined && about !== end
    const read = isDate(part.key) ? readDate(asId(text)) : unescapeLinkText(text)
    if (hasRefusedCharacters(read)) add(read, 'hidden')
    if (!isKnown || read === '') add(part.whole, 'malformed')
    else if (said.has(about)) add(part.whole, 'duplicate')
    else said.set(about, read)
  }
  const called = (prefix: 'own' | 'by') => [...said].filter(([about]) => about.startsWith(`${prefix}-`))
  const cut = (text: string, most: number) => {
    if (text.length > most) add(text, 'too-long')
    return text
  }
  const roomFor = <T>(entries: readonly T[], most: number, nameOf: (entry: T) => string) => {
    for (const entry of entries.slice(most)) add(nameOf(entry), 'no-room')
    return entries.slice(0, most)
  }
  const { title: longestTitle, name: longestName } = charterLimits
  return {
    title: cut(said.get('title') ?? '', longestTitle),
    organization: cut(said.get('org') ?? '', longestTitle),
    date: said.get('date') ?? '',
    review: said.get('review') ?? '',
    names: Object.fromEntries(content.roles.map(({ id }) => [id, cut(said.get(id) ?? '', longestName)])),
    ownItems: roomFor(called('own'), charterLimits.ownItems, ([, title]) => title).map(([id, title]) => ({
      id,
      title: cut(title, longestTitle),
    })),
    ownHolders: roomFor(called('by'), charterLimits.ownHolders, ([, name]) => name).map(([id, name]) => ({
      id,
      name: cut(name, longestName),
    })),
    assigned: {},
  }
}

function readDate(text: string): string {
  return isIsoDate(text) ? text : ''
}

function isDate(key: string): boolean {
  return key === 'date' || key === 'review'
}

/** A name, and the id it's for; `about` is undefined if a charter has no such id. */
function readCall({ roles }: CharterContent, { rest }: LinkPart) {
  const [called = '', ...text] = rest.split(within)
  const id = asId(called)
  const isOurs = roles.some((role) => role.id === id) || /^(own|by)-[1-9]\d{0,3}$/.test(id)
  return { about: isOurs ? id : undefined, text: text.join(within) }
}

/** Reads `holder_lead_asks_one_other`; undefined if the owner is unknown. */
function readAssignment(
  content: CharterContent,
  known: readonly Holder[],
  part: LinkPart,
  add: AddIssue,
): Assignment | undefined {
  const ids = part.rest.split(within).map(asId)
  const asks = ids.indexOf(asking)
  const [holder = '', ...leads] = asks === -1 ? ids : ids.slice(0, asks)
  if (!known.some(({ id }) => id === holder)) {
    add(part.whole, holder === '' ? 'malformed' : 'unknown')
    return undefined
  }
  const lead = holder === shared ? leads.find((id) => content.roles.some((role) => role.id === id)) : undefined
  const asked = asks === -1 ? [] : ids.slice(asks + 1)
  const consulted = asked.filter(
    (id) => id !== holder && known.some((each) => each.id === id && canBeConsulted(each.kind)),
  )
  for (const id of [...leads.filter((each) => each !== lead), ...asked.filter((each) => !consulted.includes(each))]) {
    add(`${part.key}_${id}`, 'unknown')
  }
  return { holder, lead: lead ?? null, consulted }
}
