import type { Role } from '#model/role.ts'
import type { LegalMention } from '#model/topic.ts'

/** A position that rows of the legal table are about, and where. */
export interface NamedPosition {
  readonly name: string
  readonly role: Role | undefined
  readonly inGovernment: readonly LegalMention[]
  readonly elsewhere: readonly LegalMention[]
}

/**
 * Every position that's named: the roles first, in their order and even if no row is about them, then those that government
 * names, then the others; within each, the most frequent first.
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
      (one, other) =>
        other.inGovernment.length - one.inGovernment.length || other.elsewhere.length - one.elsewhere.length,
    ),
  ]
}

function positionOf(name: string, role: Role | undefined, mentions: readonly LegalMention[]): NamedPosition {
  return {
    name,
    role,
    inGovernment: mentions.filter(({ sectorGroup }) => sectorGroup === 'government'),
    elsewhere: mentions.filter(({ sectorGroup }) => sectorGroup !== 'government'),
  }
}

/** How many rows are about the roles; undefined if there are none, or if one of those isn't about government. */
export function countOfRolesInGovernment(positions: readonly NamedPosition[]): number | undefined {
  const roles = positions.filter(({ role }) => role !== undefined)
  if (roles.some(({ elsewhere }) => elsewhere.length > 0)) return undefined
  const count = roles.reduce((sum, { inGovernment }) => sum + inGovernment.length, 0)
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
