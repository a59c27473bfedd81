import { keyOfName, sanitizeWritten } from '#domain/text/sanitize-name.ts'
import { nobody, type Party } from '#model/party.ts'
import { shared } from '#model/responsibility.ts'
import type { Role, RoleId } from '#model/role.ts'

/** What a session divides: only what organizations differ on, or a whole charter. Both are in links, so they're permanent. */
export const scopes = ['contested', 'whole'] as const
export type Scope = (typeof scopes)[number]

/** How much someone cares who owns a responsibility, from little to much. Links have the place in this list, from 1. */
export const weights = ['either', 'matters', 'firm'] as const
export type Weight = (typeof weights)[number]

/** A contested topic, as far as a session shows it before the two are compared. */
export interface SessionTopic {
  readonly id: string
  readonly name: string
}

/** A responsibility that two people divide. */
export interface SessionItem {
  readonly id: string
  /** The standard term, as in a charter. */
  readonly name: string
  /** The verb phrase. */
  readonly title: string
  /** Ids of responsibilities that go with it, since a charter has one line for all of them. */
  readonly includes: readonly string[]
  /** The topic that's about it; undefined if none is. */
  readonly topic?: SessionTopic
  /** Names of what else the topic touches. */
  readonly touches: readonly string[]
}

/** What a session is about: who can own what. */
export interface SessionContent {
  readonly roles: readonly Role[]
  readonly parties: readonly Party[]
  /** Everything, in the order of a charter. */
  readonly items: readonly SessionItem[]
  /** Ids of the items that are contested, in the order of the topics. */
  readonly contested: readonly string[]
}

/**
 * An owner that someone has in mind: the id of a role or of a party, {@link shared}, {@link nobody}, or the name of
 * someone who isn't in the content, after a plus.
 */
export type OwnerChoice = string

/** One person's answer about one item. */
export interface SessionAnswer {
  readonly owner: OwnerChoice
  readonly weight: Weight
}

/** One of the two. */
export interface SessionPerson {
  readonly name: string
  /** The role that they're in or apply for; null if it's neither. */
  readonly role: RoleId | null
  /** By the id of the item. */
  readonly answers: Readonly<Record<string, SessionAnswer>>
}

/** What the two decided on an item: an owner, or null to leave it open, with who follows up, and a note. */
export interface Decision {
  readonly owner: OwnerChoice | null
  /** The role that decides about what's shared if the two disagree; undefined if none is chosen. */
  readonly lead?: RoleId | undefined
  readonly person: string
  readonly note: string
}

/** Two people's views of who should own what, and what they agreed on. */
export interface Session {
  /** Random, so that a device recognizes its session when a link to it comes back; lowercase letters and digits. */
  readonly id: string
  readonly scope: Scope
  readonly first: SessionPerson
  /** Null until there's a second person. */
  readonly second: SessionPerson | null
  /** By the id of the item. */
  readonly decisions: Readonly<Record<string, Decision>>
}

/** Which of the two, in their order. */
export type Seat = 'first' | 'second'

/** Longest texts, in UTF-16 code units; and most other owners that a person can name, and that a session can have. */
export const sessionLimits = { name: 60, note: 120, owners: 4, allOwners: 8 } as const

/** What an id of a session looks like. */
export const sessionId = /^[0-9a-z]{1,20}$/

export const nobodyYet: SessionPerson = { name: '', role: null, answers: {} }

export function newSession(id: string): Session {
  return { id, scope: 'contested', first: nobodyYet, second: null, decisions: {} }
}

/** The items of a scope, in their order. */
export function itemsIn({ items, contested }: SessionContent, scope: Scope): readonly SessionItem[] {
  if (scope === 'whole') return items
  return contested.flatMap((id) => items.find((item) => item.id === id) ?? [])
}

/** Before the name of an owner who isn't in the content. Ids start with a letter. */
const ownMark = '+'

export function namedOwner(name: string): OwnerChoice {
  return `${ownMark}${name}`
}

/** The name of an owner who isn't in the content, as it was typed; undefined for the others. */
export function nameIn(owner: OwnerChoice): string | undefined {
  return owner.startsWith(ownMark) ? owner.slice(ownMark.length) : undefined
}

/** Identifies an owner: the same name means the same one, however it's capitalized. */
export function keyOfOwner(owner: OwnerChoice): string {
  const name = nameIn(owner)
  return name === undefined ? owner : namedOwner(keyOfName(sanitizeWritten(name, sessionLimits.name)).toLowerCase())
}

/** Whether an owner is complete: someone who isn't in the content needs a name. */
export function isNamed(owner: OwnerChoice): boolean {
  const name = nameIn(owner)
  return name === undefined || sanitizeWritten(name, sessionLimits.name) !== ''
}

/** A person's answer about an item; undefined if there's none yet. */
export function answerOf({ answers }: SessionPerson, item: string): SessionAnswer | undefined {
  const answer = Object.hasOwn(answers, item) ? answers[item] : undefined
  return answer !== undefined && isNamed(answer.owner) ? answer : undefined
}

export function decisionOn({ decisions }: Session, item: string): Decision | undefined {
  return Object.hasOwn(decisions, item) ? decisions[item] : undefined
}

/** Owners who aren't in the content, each once, spelled as it was first. */
export function ownOwners(owners: readonly OwnerChoice[]): readonly OwnerChoice[] {
  const byKey = new Map<string, OwnerChoice>()
  for (const owner of owners) {
    if (nameIn(owner) !== undefined && isNamed(owner) && !byKey.has(keyOfOwner(owner)))
      byKey.set(keyOfOwner(owner), owner)
  }
  return [...byKey.values()]
}

/** The owners that a person has in mind. */
export function ownersOf({ answers }: SessionPerson): readonly OwnerChoice[] {
  return Object.values(answers).map(({ owner }) => owner)
}

/** All owners of a session, decided ones last. */
export function allOwners({ first, second, decisions }: Session): readonly OwnerChoice[] {
  return [
    ...ownersOf(first),
    ...(second === null ? [] : ownersOf(second)),
    ...Object.values(decisions).flatMap(({ owner }) => owner ?? []),
  ]
}

/** What an owner is called. */
export function ownerName({ roles, parties }: SessionContent, owner: OwnerChoice): string {
  if (owner === shared) return 'Shared'
  if (owner === nobody) return 'Not decided'
  const name = nameIn(owner)
  if (name !== undefined) return sanitizeWritten(name, sessionLimits.name)
  const role = roles.find(({ id }) => id === owner)
  return role?.abbreviation ?? parties.find(({ id }) => id === owner)?.name ?? owner
}

/** What to call the two: by name, by role, or by their order, and never the same. */
export function personNames(
  { roles }: Pick<SessionContent, 'roles'>,
  { first, second }: Session,
): Readonly<Record<Seat, string>> {
  const nameOf = ({ name, role }: SessionPerson) =>
    sanitizeWritten(name, sessionLimits.name) || (roles.find(({ id }) => id === role)?.abbreviation ?? '')
  const [one, other] = [nameOf(first), second === null ? '' : nameOf(second)]
  if (one !== '' && one === other) return { first: `${one} (1)`, second: `${other} (2)` }
  return { first: one || 'First person', second: other || 'Second person' }
}

/**
 * A session as it's compared and shared: known ids only, plain texts, and each other owner spelled as it was first. What
 * doesn't fit is left out.
 */
export function normalizeSession(content: SessionContent, session: Session): Session {
  const items = itemsIn(content, session.scope)
  const spelling = new Map<string, OwnerChoice>()
  /** The owner in the session's spelling; undefined if it's unknown, or there's no room for it among `own`. */
  const readOwner = (owner: OwnerChoice, own: Set<string>, most: number): OwnerChoice | undefined => {
    const name = nameIn(owner)
    if (name === undefined) return isKnownOwner(content, owner) ? owner : undefined
    const plain = namedOwner(sanitizeWritten(name, sessionLimits.name))
    const key = keyOfOwner(plain)
    if (plain === namedOwner('') || (!own.has(key) && own.size >= most)) return undefined
    own.add(key)
    if (!spelling.has(key)) spelling.set(key, plain)
    return spelling.get(key)
  }
  const readPerson = ({ name, role, answers }: SessionPerson): SessionPerson => {
    const own = new Set<string>()
    return {
      name: sanitizeWritten(name, sessionLimits.name),
      role: content.roles.find(({ id }) => id === role)?.id ?? null,
      answers: Object.fromEntries(
        items.flatMap(({ id }) => {
          const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
          const owner = answer && readOwner(answer.owner, own, sessionLimits.owners)
          return answer === undefined || owner === undefined ? [] : [[id, { owner, weight: answer.weight }]]
        }),
      ),
    }
  }
  const first = readPerson(session.first)
  const second = session.second === null ? null : readPerson(session.second)
  const all = new Set(spelling.keys())
  const decisions = items.flatMap(({ id }): readonly (readonly [string, Decision])[] => {
    const decision = decisionOn(session, id)
    if (decision === undefined) return []
    if (decision.owner === null) {
      const { person, note } = decision
      return [[id, { owner: null, person: plainText(person, 'name'), note: plainText(note, 'note') }]]
    }
    const owner = readOwner(decision.owner, all, sessionLimits.allOwners)
    if (owner === undefined) return []
    const lead = owner === shared ? content.roles.find((role) => role.id === decision.lead)?.id : undefined
    return [[id, { owner, ...(lead !== undefined && { lead }), person: '', note: '' }]]
  })
  return { ...session, first, second, decisions: Object.fromEntries(decisions) }
}

function plainText(text: string, kind: 'name' | 'note'): string {
  return sanitizeWritten(text, sessionLimits[kind])
}

/** Whether an owner is one of the content's, or no one. */
export function isKnownOwner({ roles, parties }: SessionContent, owner: OwnerChoice): boolean {
  return owner === shared || owner === nobody || [...roles, ...parties].some(({ id }) => id === owner)
}
