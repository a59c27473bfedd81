import { orientationNames } from '#domain/text/orientation-labels.ts'
import type { Content } from '#model/content.ts'
import type { Lean, Responsibility } from '#model/responsibility.ts'
import { shared } from '#model/responsibility.ts'
import type { Orientation } from '#model/role.ts'
import { orientations } from '#model/role.ts'

/** The part of the content that the facets take their values from. */
export type FacetContent = Pick<Content, 'roles' | 'themes' | 'objectives' | 'partners'>

export const facetIds = ['role', 'orientation', 'theme', 'objective', 'partner'] as const
/** Also the key of the facet in a link; stable for ever. */
export type FacetId = (typeof facetIds)[number]

export interface FacetValue {
  readonly id: string
  readonly name: string
}

/** One way to divide the responsibilities. */
export interface Facet {
  readonly id: FacetId
  readonly name: string
  /** All values that can be chosen, in the order in which they are shown. */
  values(vocabulary: FacetContent): readonly FacetValue[]
  /** Ids of the values that a responsibility has; none twice. */
  of(responsibility: Responsibility): readonly string[]
}

export const facets = {
  role: {
    id: 'role',
    name: 'Role',
    values: (vocabulary) => leansInDisplayOrder(vocabulary).map((id) => ({ id, name: leanName(vocabulary, id) })),
    of: (responsibility) => [responsibility.lean],
  },
  orientation: {
    id: 'orientation',
    name: 'Orientation',
    values: () => orientations.map((id) => ({ id, name: orientationNames[id] })),
    of: (responsibility) => [responsibility.orientation],
  },
  theme: {
    id: 'theme',
    name: 'Theme',
    values: (vocabulary) => vocabulary.themes,
    of: (responsibility) => responsibility.themes,
  },
  objective: {
    id: 'objective',
    name: 'Objective',
    values: (vocabulary) => vocabulary.objectives,
    of: (responsibility) => responsibility.objectives,
  },
  partner: {
    id: 'partner',
    name: 'Business partner',
    values: (vocabulary) => vocabulary.partners,
    of: (responsibility) => responsibility.partners,
  },
} as const satisfies { readonly [Id in FacetId]: Facet & { readonly id: Id } }

/** Makes one thing for every facet. */
export function mapFacets<T>(make: (id: FacetId) => T): Record<FacetId, T> {
  return {
    role: make('role'),
    orientation: make('orientation'),
    theme: make('theme'),
    objective: make('objective'),
    partner: make('partner'),
  }
}

/**
 * The leans in the order in which they lie on a page: the roles as the content has them, with what they share on the
 * seam in the middle.
 */
export function leansInDisplayOrder({ roles }: Pick<FacetContent, 'roles'>): readonly Lean[] {
  const ids = roles.map((role) => role.id)
  const seam = Math.ceil(ids.length / 2)
  return [...ids.slice(0, seam), shared, ...ids.slice(seam)]
}

/** What a lean is called on a page: the abbreviation of its role, or "Shared"; the id itself if it is unknown. */
export function leanName({ roles }: Pick<FacetContent, 'roles'>, lean: Lean): string {
  if (lean === shared) return 'Shared'
  return roles.find((role) => role.id === lean)?.abbreviation ?? lean
}

/** Which way a lean faces: as its role does; what is shared faces both ways. */
export function orientationOfLean({ roles }: Pick<FacetContent, 'roles'>, lean: Lean): Orientation {
  return roles.find((role) => role.id === lean)?.faces ?? 'both'
}
