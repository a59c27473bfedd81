import { keyOfName, sanitizeWritten } from '#domain/text/sanitize-name.ts'
import type { Content, ResponsibilityContent } from '#model/content.ts'
import { isIsoDate } from '#model/iso-date.ts'
import { nobody } from '#model/party.ts'
import { contested, type ListedResponsibility, shared } from '#model/responsibility.ts'
import type { RoleId } from '#model/role.ts'

/** The part of the content that a charter divides. */
export type CharterContent = Pick<Content, 'roles' | 'parties'> & Pick<ResponsibilityContent, 'responsibilities'>

/** Id of a role, a party, or a custom owner; or {@link shared}, or {@link nobody}. */
export type HolderId = string

/** Who is accountable for a responsibility. */
export interface Assignment {
  readonly holder: HolderId
  /** The role that leads what's shared; null where none is chosen, and for what isn't shared. */
  readonly lead: RoleId | null
  /** Who gives input before a decision: roles, parties, and custom owners, never the owner itself. */
  readonly consulted: readonly HolderId[]
}

/** A responsibility that isn't in the content. Its id is `own-1` and so on, for this charter only. */
export interface CustomItem {
  readonly id: string
  readonly title: string
}

/** A person or role that isn't in the content. Its id is `by-1` and so on, for this charter only. */
export interface CustomHolder {
  readonly id: string
  readonly name: string
}

/** Who owns what in one organization. What isn't in it has the owner that the article suggests. */
export interface Charter {
  readonly title: string
  readonly organization: string
  /** When it takes effect, as ISO 8601; empty where none is set, like {@link review}. */
  readonly date: string
  readonly review: string
  /** Who is in a role, by the role's id. */
  readonly names: Readonly<Record<RoleId, string>>
  readonly ownItems: readonly CustomItem[]
  readonly ownHolders: readonly CustomHolder[]
  /** By the id of the responsibility. */
  readonly assigned: Readonly<Record<string, Assignment>>
}

/** Longest texts, in UTF-16 code units, and most entries: that many fit in a link that every server accepts. */
export const charterLimits = { title: 80, name: 60, ownItems: 12, ownHolders: 8 } as const

/** The highest number of a custom entry's id. */
export const highestNumber = 9_999

/** The article's division of work, from which a charter differs. */
export const defaultCharter: Charter = {
  title: '',
  organization: '',
  date: '',
  review: '',
  names: {},
  ownItems: [],
  ownHolders: [],
  assigned: {},
}

/** A line of a charter. */
export interface CharterItem {
  readonly id: string
  /** What it's called in a charter: the field's standard term, or the title of a custom responsibility. */
  readonly name: string
  /** A verb phrase; the same as {@link name} for a custom responsibility. */
  readonly title: string
  /** Undefined for a custom responsibility. */
  readonly responsibility: ListedResponsibility | undefined
  readonly assignment: Assignment
  /** Its owner unless the charter says otherwise: by the article, or beyond it by what's usual, if anything is. */
  readonly byArticle: Assignment
}

/**
 * Every responsibility of a charter, each once: those of the article in their order, those beyond it that the charter
 * assigns, then the custom ones.
 */
export function charterItems(content: CharterContent, charter: Charter): readonly CharterItem[] {
  return knownItems(content, charter).filter(
    ({ id, responsibility }) => !responsibility?.beyond || assignedIn(charter, id) !== undefined,
  )
}

/** Every responsibility that a charter can have: also those beyond the article that it doesn't list. */
export function knownItems(content: CharterContent, charter: Charter): readonly CharterItem[] {
  const items = [
    ...content.responsibilities.map((responsibility) => ({
      id: responsibility.id,
      name: responsibility.term,
      title: responsibility.title,
      responsibility,
      byArticle: usualAssignment(responsibility),
    })),
    ...charter.ownItems.map(({ id, title }) => ({
      id,
      name: title,
      title,
      responsibility: undefined,
      byArticle: assignmentTo(nobody),
    })),
  ]
  return items.map((item) => ({ ...item, assignment: assignedIn(charter, item.id) ?? item.byArticle }))
}

/** Who usually owns it; no one, if organizations differ. */
export function usualAssignment({ lean }: ListedResponsibility): Assignment {
  return assignmentTo(lean === contested ? nobody : lean)
}

/** Owned by one, with no lead and no one consulted. */
export function assignmentTo(holder: HolderId): Assignment {
  return { holder, lead: null, consulted: [] }
}

/** Someone who can own a responsibility. */
export interface Holder {
  readonly id: HolderId
  readonly name: string
  readonly kind: 'role' | 'shared' | 'party' | 'own' | 'nobody'
}

/** Everyone who can own something in a charter: each role, both, other parties, custom owners, no one. */
export function charterHolders({ roles, parties }: CharterContent, charter: Charter): readonly Holder[] {
  return [
    ...roles.map(({ id, abbreviation }) => ({ id, name: abbreviation, kind: 'role' }) as const),
    { id: shared, name: 'Shared', kind: 'shared' },
    ...parties.map(({ id, name }) => ({ id, name, kind: 'party' }) as const),
    ...charter.ownHolders.map(({ id, name }) => ({ id, name, kind: 'own' }) as const),
    { id: nobody, name: 'Unassigned', kind: 'nobody' },
  ]
}

/** Looks up an owner's name by id; an unknown id is returned as it is. */
export function holderNames(holders: readonly Holder[]): (id: HolderId) => string {
  const names = new Map(holders.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

/** What to call a charter in a list: its title and organization, or `otherwise` if it has neither. */
export function charterName({ title, organization }: Charter, otherwise: string): string {
  return [title, organization].filter((part) => part !== '').join(', ') || otherwise
}

/**
 * A charter as it's stored and shared: plain text, known ids only, no defaults spelled out, and in a fixed order. Two
 * charters that say the same become equal.
 */
export function normalizeCharter(content: CharterContent, charter: Charter): Charter {
  const ownItems = numbered('own', charter.ownItems, charterLimits.ownItems)
    .map(({ id, title }) => ({ id, title: sanitizeWritten(title, charterLimits.title) }))
    .filter(({ title }) => title !== '')
  const named = numbered('by', charter.ownHolders, charterLimits.ownHolders)
    .map(({ id, name }) => ({ id, name: sanitizeWritten(name, charterLimits.name) }))
    .filter(({ name }) => name !== '')
  const all = { ...charter, ownItems, ownHolders: named, assigned: withoutNamesakes(charter.assigned, named) }
  const holders = charterHolders(content, all)
  const kept = charterItems(content, all).flatMap(({ id, assignment, byArticle, responsibility }) => {
    const is = normalizeAssignment(content, holders, assignment)
    // Beyond the article, an assignment is also what lists it.
    const isSaid = responsibility?.beyond === true || (is !== undefined && !isSameAssignment(is, byArticle))
    return is === undefined || !isSaid ? [] : [[id, is] as const]
  })
  const inUse = new Set(kept.flatMap(([, { holder, consulted }]) => [holder, ...consulted]))
  return {
    title: sanitizeWritten(charter.title, charterLimits.title),
    organization: sanitizeWritten(charter.organization, charterLimits.title),
    date: isIsoDate(charter.date) ? charter.date : '',
    review: isIsoDate(charter.review) ? charter.review : '',
    names: Object.fromEntries(
      content.roles.flatMap(({ id }) => {
        const name = sanitizeWritten((Object.hasOwn(charter.names, id) && charter.names[id]) || '', charterLimits.name)
        return name === '' ? [] : [[id, name]]
      }),
    ),
    ownItems,
    ownHolders: named.filter(({ id }) => inUse.has(id)),
    assigned: Object.fromEntries(kept),
  }
}

/** Two custom owners of one name are one: the first. */
function withoutNamesakes(assigned: Charter['assigned'], ownHolders: readonly CustomHolder[]): Charter['assigned'] {
  const first = new Map<string, HolderId>()
  for (const { id, name } of ownHolders) if (!first.has(keyOfName(name))) first.set(keyOfName(name), id)
  const ids = new Map(ownHolders.map(({ id, name }) => [id, first.get(keyOfName(name)) ?? id]))
  if (first.size === ownHolders.length) return assigned
  const isNow = (id: HolderId) => ids.get(id) ?? id
  return Object.fromEntries(
    Object.entries(assigned).map(([id, { holder, lead, consulted }]) => [
      id,
      { holder: isNow(holder), lead, consulted: consulted.map(isNow) },
    ]),
  )
}

/** An assignment without unknown ids; undefined if its owner is unknown. */
function normalizeAssignment(
  { roles }: CharterContent,
  holders: readonly Holder[],
  { holder, lead, consulted }: Assignment,
): Assignment | undefined {
  if (!holders.some(({ id }) => id === holder)) return undefined
  return {
    holder,
    lead: holder === shared && roles.some(({ id }) => id === lead) ? lead : null,
    consulted: holders
      .filter(({ id, kind }) => canBeConsulted(kind) && id !== holder && consulted.includes(id))
      .map(({ id }) => id),
  }
}

/** Only people and roles can be consulted. */
export function canBeConsulted(kind: Holder['kind']): boolean {
  return kind !== 'shared' && kind !== 'nobody'
}

export function isSameAssignment(one: Assignment, other: Assignment): boolean {
  return (
    one.holder === other.holder &&
    one.lead === other.lead &&
    one.consulted.length === other.consulted.length &&
    one.consulted.every((id) => other.consulted.includes(id))
  )
}

/** The entries whose ids have this prefix, each id once, in the order of their numbers, up to `most`. */
export function numbered<T extends { readonly id: string }>(
  prefix: string,
  entries: readonly T[],
  most: number,
): readonly T[] {
  // Up to the highest number.
  const form = new RegExp(`^${prefix}-[1-9]\\d{0,3}$`)
  const known = new Map(entries.filter(({ id }) => form.test(id)).map((entry) => [entry.id, entry]))
  const number = ({ id }: T) => Number(id.slice(prefix.length + 1))
  return [...known.values()].toSorted((one, other) => number(one) - number(other)).slice(0, most)
}

function assignedIn({ assigned }: Charter, id: string): Assignment | undefined {
  // Content ids may be any word, such as `constructor`.
  return Object.hasOwn(assigned, id) ? assigned[id] : undefined
}
