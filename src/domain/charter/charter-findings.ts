import type { Content } from '#model/content.ts'
import { nobody } from '#model/party.ts'
import type { Partner } from '#model/responsibility.ts'
import { shared } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import { type Charter, type CharterContent, type CharterItem, charterItems } from './charter.ts'

/**
 * From when one seat is said to hold far more than another: so many times as much, and so many more. Both, since two
 * against one is no overload, and eleven against eight is none either. Our own reading; the method page is written from these.
 */
export const overload = { times: 2, apart: 5 } as const

/** How much a seat holds: what it holds alone, and what is shared under its lead. */
export interface Load {
  readonly role: Role
  readonly items: number
}

/** A shared responsibility is a conversation to have: between the roles, and with these business units. */
export interface Conversation {
  readonly item: CharterItem
  /** The closest first; none for an item of one's own. */
  readonly partners: readonly Partner[]
}

/** What a charter leaves open, and where it goes another way than the article. */
export interface CharterFindings {
  /** Held by nobody. */
  readonly gaps: readonly CharterItem[]
  /** Shared, with no lead named: an overlap. */
  readonly overlaps: readonly CharterItem[]
  /** The seat that holds far more than another, and that other; undefined where none does. */
  readonly overloaded: { readonly most: Load; readonly least: Load } | undefined
  /** Of the article's responsibilities, those that someone else holds here than there. */
  readonly departures: readonly CharterItem[]
  readonly conversations: readonly Conversation[]
  /** Held by someone else than the roles. */
  readonly elsewhere: readonly CharterItem[]
  /** In the order of the roles. */
  readonly loads: readonly Load[]
}

/** Reads a charter as a critical colleague would. */
export function charterFindings(
  content: CharterContent & Pick<Content, 'partners'>,
  charter: Charter,
): CharterFindings {
  const items = charterItems(content, charter)
  const loads = content.roles.map((role) => ({
    role,
    items: items.filter(({ assignment: { holder, lead } }) => holder === role.id || lead === role.id).length,
  }))
  const [most, ...rest] = loads.toSorted((one, other) => other.items - one.items)
  const least = rest.at(-1)
  const isOverloaded =
    most !== undefined &&
    least !== undefined &&
    most.items >= overload.times * least.items &&
    most.items - least.items >= overload.apart
  const sharedItems = items.filter(({ assignment }) => assignment.holder === shared)
  return {
    gaps: items.filter(({ assignment }) => assignment.holder === nobody),
    overlaps: sharedItems.filter(({ assignment }) => assignment.lead === null),
    overloaded: isOverloaded ? { most, least } : undefined,
    departures: items.filter(
      ({ responsibility, assignment, byArticle }) =>
        responsibility !== undefined && assignment.holder !== byArticle.holder && assignment.holder !== nobody,
    ),
    conversations: sharedItems.map((item) => ({
      item,
      partners: (item.responsibility?.partners ?? []).flatMap(
        (id) => content.partners.find((partner) => partner.id === id) ?? [],
      ),
    })),
    elsewhere: items.filter(
      ({ assignment: { holder } }) =>
        holder !== shared && holder !== nobody && !content.roles.some(({ id }) => id === holder),
    ),
    loads,
  }
}
