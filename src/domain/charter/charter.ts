import { sanitizeText } from '#domain/text/sanitize-text.ts'
import type { Content } from '#model/content.ts'
import { isIsoDate } from '#model/iso-date.ts'
import { nobody } from '#model/party.ts'
import { type Responsibility, shared } from '#model/responsibility.ts'
import type { RoleId } from '#model/role.ts'

/** The part of the content that a charter divides. */
export type CharterContent = Pick<Content, 'roles' | 'parties' | 'responsibilities'>

/** Id of a role, of a party, of a holder of one's own, {@link shared} or {@link nobody}. */
export type HolderId = string

/** Who answers for a responsibility. */
export interface Assignment {
  readonly holder: HolderId
  /** The role that leads what is shared; null where none is named, and for what is not shared. */
  readonly lead: RoleId | null
  /** Who is asked before it is decided: roles, parties and holders of one's own, never the holder itself. */
  readonly consulted: readonly HolderId[]
}

/** A responsibility that the content does not have. Its id is `own-1` and so on, for this charter only. */
export interface CustomItem {
  readonly id: string
  readonly title: string
}

/** A person or seat that the content does not have. Its id is `by-1` and so on, for this charter only. */
export interface CustomHolder {
  readonly id: string
  readonly name: string
}

/** Who owns what in one organization. What is not in it is where the article has it. */
export interface Charter {
  readonly title: string
  readonly organization: string
  /** ISO 8601; empty where none is set. */
  readonly date: string
  readonly review: string
  /** Who sits in the seat of a role, by the role's id. */
  readonly names: Readonly<Record<RoleId, string>>
  readonly ownItems: readonly CustomItem[]
  readonly ownHolders: readonly CustomHolder[]
  /** By the id of the responsibility. */
  readonly assigned: Readonly<Record<string, Assignment>>
}

/** Longest texts, in UTF-16 code units, and most entries: so many fit into a link that every server takes. */
export const charterLimits = { title: 80, name: 60, ownItems: 12, ownHolders: 8 } as const

/** The article's own division: what a charter is a departure from. */
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
  readonly title: string
  /** What the content says of it; undefined for an item of one's own. */
  readonly responsibility: Responsibility | undefined
  readonly assignment: Assignment
  /** Where it is where nothing else is said. */
  readonly byArticle: Assignment
}

/** Every responsibility of a charter: the content's in their order, then one's own. Each is there once. */
export function charterItems(content: CharterContent, charter: Charter): readonly CharterItem[] {
  const items = [
    ...content.responsibilities.map((responsibility) => ({
      id: responsibility.id,
      title: responsibility.title,
      responsibility,
      byArticle: assignmentTo(responsibility.lean),
    })),
    ...charter.ownItems.map(({ id, title }) => ({
      id,
      title,
      responsibility: undefined,
      byArticle: assignmentTo(nobody),
    })),
  ]
  return items.map((item) => ({ ...item, assignment: assignedIn(charter, item.id) ?? item.byArticle }))
}

/** Held by one, with nobody asked and no lead. */
export function assignmentTo(holder: HolderId): Assignment {
  return { holder, lead: null, consulted: [] }
}

/** Someone who may hold a responsibility. */
export interface Holder {
  readonly id: HolderId
  readonly name: string
  readonly kind: 'role' | 'shared' | 'party' | 'own' | 'nobody'
}

/** Everyone who may hold something in a charter: the roles, both, other parties, one's own, nobody. */
export function charterHolders({ roles, parties }: CharterContent, charter: Charter): readonly Holder[] {
  return [
    ...roles.map(({ id, abbreviation }) => ({ id, name: abbreviation, kind: 'role' }) as const),
    { id: shared, name: 'Shared', kind: 'shared' },
    ...parties.map(({ id, name }) => ({ id, name, kind: 'party' }) as const),
    ...charter.ownHolders.map(({ id, name }) => ({ id, name, kind: 'own' }) as const),
    { id: nobody, name: 'Nobody yet', kind: 'nobody' },
  ]
}

/** Names a holder of a charter by its id; gives the id itself where it is not known. */
export function holderNames(holders: readonly Holder[]): (id: HolderId) => string {
  const names = new Map(holders.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

/** What a charter is called: its title and whose it is; `otherwise` where it has neither. */
export function charterName({ title, organization }: Charter, otherwise: string): string {
  return [title, organization].filter((part) => part !== '').join(', ') || otherwise
}

/**
 * A charter as it is kept and sent: plain texts, only what the content and the charter itself know, nothing that only
 * says what is so anyway, everything in one order. Two charters that say the same become the same.
 */
export function normalizeCharter(content: CharterContent, charter: Charter): Charter {
  const ownItems = numbered('own', charter.ownItems, charterLimits.ownItems)
    .map(({ id, title }) => ({ id, title: sanitizeText(title, charterLimits.title) }))
    .filter(({ title }) => title !== '')
  const named = numbered('by', charter.ownHolders, charterLimits.ownHolders)
    .map(({ id, name }) => ({ id, name: sanitizeText(name, charterLimits.name) }))
    .filter(({ name }) => name !== '')
  const all = { ...charter, ownItems, ownHolders: named }
  const kept = charterItems(content, all).flatMap(({ id, assignment, byArticle }) => {
    const is = normalizeAssignment(content, all, assignment)
    return is === undefined || isSameAssignment(is, byArticle) ? [] : [[id, is] as const]
  })
  const inUse = new Set(kept.flatMap(([, { holder, consulted }]) => [holder, ...consulted]))
  return {
    title: sanitizeText(charter.title, charterLimits.title),
    organization: sanitizeText(charter.organization, charterLimits.title),
    date: isIsoDate(charter.date) ? charter.date : '',
    review: isIsoDate(charter.review) ? charter.review : '',
    names: Object.fromEntries(
      content.roles.flatMap(({ id }) => {
        const name = sanitizeText((Object.hasOwn(charter.names, id) && charter.names[id]) || '', charterLimits.name)
        return name === '' ? [] : [[id, name]]
      }),
    ),
    ownItems,
    ownHolders: named.filter(({ id }) => inUse.has(id)),
    assigned: Object.fromEntries(kept),
  }
}

/** An assignment of which everything is known; undefined where its holder is not. */
function normalizeAssignment(
  content: CharterContent,
  charter: Charter,
  { holder, lead, consulted }: Assignment,
): Assignment | undefined {
  const holders = charterHolders(content, charter)
  if (!holders.some(({ id }) => id === holder)) return undefined
  return {
    holder,
    lead: holder === shared && content.roles.some(({ id }) => id === lead) ? lead : null,
    consulted: holders
      .filter(({ id, kind }) => canBeConsulted(kind) && id !== holder && consulted.includes(id))
      .map(({ id }) => id),
  }
}

/** Whether someone of this kind can be asked: only persons and seats can. */
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

/** The entries with ids of their kind, each id once, in the order of their numbers, as many as there is room for. */
function numbered<T extends { readonly id: string }>(
  prefix: string,
  entries: readonly T[],
  most: number,
): readonly T[] {
  const form = new RegExp(`^${prefix}-[1-9]\\d{0,3}$`)
  const known = new Map(entries.filter(({ id }) => form.test(id)).map((entry) => [entry.id, entry]))
  const number = ({ id }: T) => Number(id.slice(prefix.length + 1))
  return [...known.values()].toSorted((one, other) => number(one) - number(other)).slice(0, most)
}

function assignedIn({ assigned }: Charter, id: string): Assignment | undefined {
  // Content ids may be any word, such as `constructor`.
  return Object.hasOwn(assigned, id) ? assigned[id] : undefined
}
