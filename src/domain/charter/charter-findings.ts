import type { Content } from '#model/content.ts'
import { nobody } from '#model/party.ts'
import type { Partner } from '#model/responsibility.ts'
import { shared } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import { type Charter, type CharterContent, type CharterItem, charterItems } from './charter.ts'
import { overload } from './overload.ts'

/** A role's workload: what it owns alone, and what's shared under its lead. */
export interface Load {
  readonly role: Role
  readonly items: number
  /** Those that aren't shared. */
  readonly ownedAlone: number
}

/** A shared responsibility calls for a meeting of the roles, and of these business units. */
export interface Conversation {
  readonly item: CharterItem
  /** The closest first; none for a custom responsibility. */
  readonly partners: readonly Partner[]
}

/** What a charter leaves open, and where it differs from the article. */
export interface CharterFindings {
  /** Without an owner. */
  readonly gaps: readonly CharterItem[]
  /** Shared, without a lead. */
  readonly overlaps: readonly CharterItem[]
  /** The role that owns or leads far more than another, and that other; undefined if the load is balanced. */
  readonly overloaded: { readonly most: Load; readonly least: Load } | undefined
  /** Those with a different owner than in the article; not those without any. */
  readonly departures: readonly CharterItem[]
  readonly conversations: readonly Conversation[]
  /** Owned by someone other than the roles. */
  readonly elsewhere: readonly CharterItem[]
  /** In the order of the roles. */
  readonly loads: readonly Load[]
}

/** Reviews a charter as a critical colleague would. */
export function charterFindings(
  content: CharterContent & Pick<Content, 'partners'>,
  charter: Charter,
): CharterFindings {
  const items = charterItems(content, charter)
  const loads = content.roles.map((role) => ({
    role,
    items: items.filter(({ assignment: { holder, lead } }) => holder === role.id || lead === role.id).length,
    ownedAlone: items.filter(({ assignment: { holder } }) => holder === role.id).length,
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
        responsibility !== undefined &&
        !responsibility.beyond &&
        assignment.holder !== byArticle.holder &&
        assignment.holder !== nobody,
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
