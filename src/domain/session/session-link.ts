import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { type AddIssue, createIssueCollector } from '#domain/links/link-issues.ts'
import { between, end, within } from '#domain/links/link-part-format.ts'
import { asId, type LinkPart, readLinkParts } from '#domain/links/link-parts.ts'
import { escapeLinkText, unescapeLinkText } from '#domain/links/link-text-escapes.ts'
import { fromOpaque, toOpaque } from '#domain/links/opaque-value.ts'
import { type Query, serializeQuery } from '#domain/links/query.ts'
import { hasRefusedCharacters, sanitizeWritten } from '#domain/text/sanitize-name.ts'
import { shared } from '#model/responsibility.ts'
import {
  allOwners,
  answerOf,
  type Decision,
  decisionOn,
  isKnownOwner,
  itemsIn,
  nameIn,
  namedOwner,
  normalizeSession,
  nobodyYet,
  type OwnerChoice,
  ownOwners,
  scopes,
  type Session,
  type SessionAnswer,
  type SessionContent,
  sessionId,
  sessionLimits,
  type SessionPerson,
  weights,
} from './session.ts'

// What the value of `s` in a link says:
// `v1.id_4fz.list_contested.first_cio_Ana.second_cto_Ben.call_by-1_Head of data.ai_cio_3_by-1_2.agreed_ai_cio.open_data_Ben_Ask sales.end`.
// A version; the session; the two people, each with a role and a name; names of other owners; one part for each item, with
// the owner and the weight of the first person and then of the second; decisions, in which what's shared can have a lead, as
// in `agreed_ai_shared_cio`; and an end marker. It's in the fragment of
// an address, which servers don't get. It's written opaque (see opaque-value.ts), so that someone who looks at the link doesn't
// see the answers in it; earlier links have it as it is.

const version = 'v1'

/** The keys of parts that aren't answers. No responsibility may have one as its id. */
export const reservedSessionKeys = ['id', 'list', 'first', 'second', 'call', 'agreed', 'open', end] as const

/** In the place of a role that's neither, and of an answer that's missing. No role and no owner may have them as ids. */
export const placeholders = { role: 'other', owner: 'skip' } as const

/** The link of a session; parsing gives undefined if there's none that could be read. */
export const sessionLink: LinkCodec<SessionContent, Session | undefined> = {
  parse: parseSession,
  serialize: (content, session) => (session === undefined ? {} : { s: toOpaque(serializeSession(content, session)) }),
}

/** The end of an address that has a session. Its fragment stays on the device. */
export function sessionFragment(content: SessionContent, session: Session): string {
  return serializeQuery(sessionLink.serialize(content, session)).replace('?', '#')
}

/** Writes what a session says. Sessions that say the same are written the same. */
export function serializeSession(content: SessionContent, any: Session): string {
  const session = normalizeSession(content, any)
  const { id, scope, first, second } = session
  const own = ownOwners(allOwners(session))
  const idOf = (owner: OwnerChoice) => (nameIn(owner) === undefined ? owner : `by-${own.indexOf(owner) + 1}`)
  const person = (key: string, { role, name }: SessionPerson) => [
    key,
    role ?? placeholders.role,
    ...(name === '' ? [] : [escapeLinkText(name)]),
  ]
  const fields = (answer: SessionAnswer | undefined) =>
    answer === undefined ? [placeholders.owner, '0'] : [idOf(answer.owner), String(weights.indexOf(answer.weight) + 1)]
  const items = itemsIn(content, scope)
  const answers = items.flatMap((item) => {
    const one = answerOf(first, item.id)
    const other = second === null ? undefined : answerOf(second, item.id)
    if (one === undefined && other === undefined) return []
    return [[item.id, ...fields(one), ...(other === undefined ? [] : fields(other))]]
  })
  const decisions = items.flatMap((item) => {
    const decision = decisionOn(session, item.id)
    if (decision === undefined) return []
    if (decision.owner !== null) return [['agreed', item.id, idOf(decision.owner), ...[decision.lead ?? []].flat()]]
    const texts = [decision.person, decision.note].map((text) => escapeLinkText(text))
    return [['open', item.id, ...texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)]]
  })
  const parts = [
    ['id', id],
    ['list', scope],
    person('first', first),
    ...(second === null ? [] : [person('second', second)]),
    ...own.map((owner, index) => ['call', `by-${index + 1}`, escapeLinkText(nameIn(owner) ?? '')]),
    ...answers,
    ...decisions,
  ]
  return [version, ...parts.map((part) => part.join(within)), end].join(between)
}

/** Reads as much of a session as it can; never throws. If a part is repeated, the first one counts. */
function parseSession(content: SessionContent, query: Query): Parsed<Session | undefined> {
  const { issues, add } = createIssueCollector(query)
  const [value, ...others] = [query['s'] ?? []].flat().filter((each) => each !== '')
  for (const other of others) if (other !== value) add(other, 'duplicate')
  if (value === undefined) return { value: undefined, issues }
  const opaque = fromOpaque(value, add)
  // What's left of a damaged value was reported as a whole: details would quote what people shouldn't see yet.
  const addDetail: AddIssue = opaque === undefined || opaque.isWhole ? add : () => undefined
  const said = opaque?.value ?? value
  const session = readSession(content, firstParts(readLinkParts(said, version, addDetail), addDetail), addDetail)
  // Without an answer, there's nothing that someone could have sent.
  if (Object.keys(session.first.answers).length === 0 && session.second === null) return { value: undefined, issues }
  return { value: session.id === '' ? { ...session, id: idFrom(said) } : session, issues }
}

/** The parts without those about the same thing as an earlier one. */
function firstParts(parts: readonly LinkPart[], add: AddIssue): readonly LinkPart[] {
  const seen = new Set<string>()
  return parts.filter(({ whole, key, rest }) => {
    const [about = ''] = rest.split(within)
    const thing = key === 'call' ? `call ${asId(about)}` : isDecision(key) ? `decision ${asId(about)}` : key
    if (seen.has(thing)) add(whole, 'duplicate')
    return seen.size < seen.add(thing).size
  })
}

function isDecision(key: string): boolean {
  return key === 'agreed' || key === 'open'
}

function readSession(content: SessionContent, parts: readonly LinkPart[], add: AddIssue): Session {
  const partOf = (key: string) => parts.find((part) => part.key === key)
  const named = readNames(parts, add)
  const ownerIn = (part: LinkPart, id: string): OwnerChoice | undefined => {
    const owner = named.get(id) ?? (isKnownOwner(content, id) ? id : undefined)
    if (owner === undefined) add(part.whole, id === '' ? 'malformed' : 'unknown')
    return owner
  }
  const scope = readScope(content, parts, add)
  const items = new Set(itemsIn(content, scope).map(({ id }) => id))
  const isListed = (part: LinkPart, id: string) => {
    if (!items.has(id)) add(part.whole, part.rest === '' ? 'malformed' : 'unknown')
    return items.has(id)
  }
  const answers = parts
    .filter((part) => !isWord(part.key) && isListed(part, part.key))
    .map((part) => [part.key, readAnswers(part, ownerIn, add)] as const)
  const decisions = parts
    .filter(({ key }) => isDecision(key))
    .flatMap((part) => {
      const [item = '', ...rest] = part.rest.split(within)
      if (!isListed(part, asId(item))) return []
      const decision = readDecision(content, part, rest, ownerIn, add)
      return decision === undefined ? [] : [[asId(item), decision] as const]
    })
  const of = (seat: number) =>
    Object.fromEntries(answers.flatMap(([item, read]) => (read[seat] === undefined ? [] : [[item, read[seat]]])))
  const second = partOf('second')
  const isTwo = second !== undefined || answers.some(([, read]) => read[1] !== undefined)
  const read = {
    id: readId(partOf('id'), add),
    scope,
    first: { ...readPerson(content, partOf('first'), add), answers: of(0) },
    second: isTwo ? { ...readPerson(content, second, add), answers: of(1) } : null,
    decisions: Object.fromEntries(decisions),
  }
  return withoutExcess(content, read, add)
}

function isWord(key: string): boolean {
  return reservedSessionKeys.some((word) => word === key)
}

function readId(part: LinkPart | undefined, add: AddIssue): string {
  const id = asId(part?.rest ?? '')
  if (sessionId.test(id)) return id
  if (part !== undefined) add(part.whole, 'malformed')
  return ''
}

/** An id for a link that lost its own: the same whenever it's opened, so that a device finds what it kept. */
function idFrom(value: string): string {
  let hash = 0
  for (let at = 0; at < value.length; at += 1) hash = (Math.imul(hash, 31) + value.charCodeAt(at)) >>> 0
  return `x${hash.toString(36)}`
}

/** If a link lost it, its answers tell. */
function readScope({ items, contested }: SessionContent, parts: readonly LinkPart[], add: AddIssue): Session['scope'] {
  const part = parts.find(({ key }) => key === 'list')
  const scope = scopes.find((each) => each === asId(part?.rest ?? ''))
  if (scope !== undefined) return scope
  if (part !== undefined) add(part.whole, part.rest === '' ? 'malformed' : 'unknown')
  const isWhole = parts.some(({ key }) => items.some(({ id }) => id === key) && !contested.includes(key))
  return isWhole ? 'whole' : 'contested'
}

function readPerson({ roles }: SessionContent, part: LinkPart | undefined, add: AddIssue): SessionPerson {
  if (part === undefined) return nobodyYet
  const [written = '', ...rest] = part.rest.split(within)
  const role = roles.find(({ id }) => id === asId(written))
  if (role === undefined && asId(written) !== placeholders.role) {
    add(part.whole, written === '' ? 'malformed' : 'unknown')
  }
  return { ...nobodyYet, role: role?.id ?? null, name: readText(rest.join(within), 'name', add) }
}

/** Names of other owners, by their ids in this link. */
function readNames(parts: readonly LinkPart[], add: AddIssue): ReadonlyMap<string, OwnerChoice> {
  const named = parts
    .filter(({ key }) => key === 'call')
    .flatMap((part) => {
      const [id = '', ...rest] = part.rest.split(within)
      const name = readText(rest.join(within), 'name', add)
      if (name !== '' && /^by-[1-9]\d{0,3}$/.test(asId(id))) return [[asId(id), namedOwner(name)] as const]
      add(part.whole, 'malformed')
      return []
    })
  return new Map(named)
}

/** A text as it's shown. */
function readText(written: string, kind: 'name' | 'note', add: AddIssue): string {
  const text = unescapeLinkText(written)
  if (hasRefusedCharacters(text)) add(text, 'hidden')
  if (text.length > sessionLimits[kind]) add(text, 'too-long')
  return sanitizeWritten(text, sessionLimits[kind])
}

type ReadOwner = (part: LinkPart, id: string) => OwnerChoice | undefined

/** Reads `owner_weight` for each person. */
function readAnswers(part: LinkPart, ownerIn: ReadOwner, add: AddIssue): readonly (SessionAnswer | undefined)[] {
  const fields = part.rest.split(within).map(asId)
  if (fields.length > 4) add(part.whole, 'malformed')
  return [0, 2].map((at) => {
    const [id, weight = ''] = fields.slice(at, at + 2)
    if (id === undefined || id === placeholders.owner) return undefined
    const owner = ownerIn(part, id)
    const read = weights[Number(weight) - 1]
    if (owner !== undefined && read === undefined) add(part.whole, weight === '' ? 'malformed' : 'unknown')
    return owner === undefined ? undefined : { owner, weight: read ?? 'matters' }
  })
}

function readDecision(
  content: SessionContent,
  part: LinkPart,
  fields: readonly string[],
  ownerIn: ReadOwner,
  add: AddIssue,
): Decision | undefined {
  const [first = '', ...rest] = fields
  if (part.key === 'agreed') {
    const isShared = asId(first) === shared
    const owner = ownerIn(part, asId((isShared ? [first] : [first, ...rest]).join(within)))
    if (owner === undefined) return undefined
    return { owner, ...(isShared && rest.length > 0 && readLead(content, part, rest, add)), person: '', note: '' }
  }
  return { owner: null, person: readText(first, 'name', add), note: readText(rest.join(within), 'note', add) }
}

function readLead(
  { roles }: SessionContent,
  part: LinkPart,
  rest: readonly string[],
  add: AddIssue,
): Pick<Decision, 'lead'> {
  const lead = roles.find(({ id }) => id === asId(rest.join(within)))?.id
  if (lead === undefined) add(part.whole, 'unknown')
  return lead === undefined ? {} : { lead }
}

/** The session as it's written again. Reports what there's no room for: more other owners than two people can name. */
function withoutExcess(content: SessionContent, read: Session, add: AddIssue): Session {
  const session = normalizeSession(content, read)
  const lists = [
    [read.first.answers, session.first.answers],
    [read.second?.answers ?? {}, session.second?.answers ?? {}],
    [read.decisions, session.decisions],
  ] as const
  for (const [before, after] of lists) {
    for (const id of Object.keys(before)) if (!Object.hasOwn(after, id)) add(id, 'no-room')
  }
  return session
}
