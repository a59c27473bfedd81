import type { Role } from '#model/role.ts'
import type { LegalMention } from '#model/topic.ts'
import { type LegalScope, scopeOf } from './sectors.ts'

/** A position that rows of the legal table are about, and where. */
export interface NamedPosition {
  readonly name: string
  readonly role: Role | undefined
  readonly byScope: Readonly<Record<LegalScope, readonly LegalMention[]>>
}

/**
 * Every position that's named: the roles first, in their order and even if no row is about them, then those that government
 * names, then those of an industry, then the others; within each, the most frequent first.
 */
export function namedPositions(mentions: readonly LegalMention[], roles: readonly Role[]): readonly NamedPosition[] {
  const names = new Set(mentions.filter(({ role }) => role === undefined).map(({ position }) => position))
  const others = [...names].map((name) =>
    positionOf(
      name,
      undefined,
      mentions.filter(({ position, role }) => role === undefined && position === name),
    ),
  )
  return [
    ...roles.map((role) =>
      positionOf(
        role.abbreviation,
        role,
        mentions.filter((mention) => mention.role === role.id),
      ),
    ),
    ...others.toSorted(
      ({ byScope: one }, { byScope: other }) =>
        other.government.length - one.government.length ||
        other.industry.length - one.industry.length ||
        other.any.length - one.any.length,
    ),
  ]
}

function positionOf(name: string, role: Role | undefined, mentions: readonly LegalMention[]): NamedPosition {
  const of = (scope: LegalScope) => mentions.filter(({ sectorGroup }) => scopeOf(sectorGroup) === scope)
  return { name, role, byScope: { government: of('government'), industry: of('industry'), any: of('any') } }
}

/** How many rows are about the roles; undefined if there are none, or if one of those isn't for government alone. */
export function countOfRolesInGovernment(positions: readonly NamedPosition[]): number | undefined {
  const roles = positions.filter(({ role }) => role !== undefined)
  if (roles.some(({ byScope }) => byScope.industry.length + byScope.any.length > 0)) return undefined
  const count = roles.reduce((sum, { byScope }) => sum + byScope.government.length, 0)
  return count === 0 ? undefined : count
}

/** The rows of a jurisdiction. */
export interface Jurisdiction {
  readonly name: string
  /** Its fragment on the page. */
  readonly id: string
  readonly mentions: readonly LegalMention[]
}

/** The rows by jurisdiction, in their order. */
export function byJurisdiction(mentions: readonly LegalMention[]): readonly Jurisdiction[] {
  return [...new Set(mentions.map(({ jurisdiction }) => jurisdiction))].map((name) => {
    const own = mentions.filter(({ jurisdiction }) => jurisdiction === name)
    return { name, id: `in-${own[0]?.place.toLowerCase() ?? ''}`, mentions: own }
  })
}
