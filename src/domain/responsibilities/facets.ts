import { orientationNames } from '#domain/text/orientation-names.ts'
import type { Content } from '#model/content.ts'
import type { Lean, ListedResponsibility } from '#model/responsibility.ts'
import { contested, shared } from '#model/responsibility.ts'
import type { Orientation } from '#model/role.ts'
import { orientations } from '#model/role.ts'

/** The part of the content that the facets take their values from. */
export type FacetContent = Pick<Content, 'roles' | 'themes' | 'objectives' | 'partners'>

export const facetIds = ['role', 'orientation', 'theme', 'objective', 'partner'] as const
/** Also the key of the facet in a link, so it never changes. */
export type FacetId = (typeof facetIds)[number]

export interface FacetValue {
  readonly id: string
  readonly name: string
}

/** One way to divide the responsibilities. */
export interface Facet {
  readonly id: FacetId
  readonly name: string
  /** What removing all filters of this facet shows; within a sentence. */
  readonly everything: string
  /** All values that can be chosen, in display order. */
  values(vocabulary: FacetContent): readonly FacetValue[]
  /** Ids of the values that a responsibility has; none twice. */
  of(responsibility: ListedResponsibility): readonly string[]
}

export const facets = {
  role: {
    id: 'role',
    name: 'Role',
    everything: 'all roles',
    values: (vocabulary) => leansInDisplayOrder(vocabulary).map((id) => ({ id, name: leanName(vocabulary, id) })),
    of: (responsibility) => [responsibility.lean],
  },
  orientation: {
    id: 'orientation',
    name: 'Focus',
    everything: 'every focus',
    values: () => orientations.map((id) => ({ id, name: orientationNames[id] })),
    of: (responsibility) => [responsibility.orientation],
  },
  theme: {
    id: 'theme',
    name: 'Theme',
    everything: 'all themes',
    values: (vocabulary) => vocabulary.themes,
    of: (responsibility) => responsibility.themes,
  },
  objective: {
    id: 'objective',
    name: 'Objective',
    everything: 'all objectives',
    values: (vocabulary) => vocabulary.objectives,
    of: (responsibility) => responsibility.objectives,
  },
  partner: {
    id: 'partner',
    name: 'Business partner',
    everything: 'all business partners',
    values: (vocabulary) => vocabulary.partners,
    of: (responsibility) => responsibility.partners,
  },
} as const satisfies { readonly [Id in FacetId]: Facet & { readonly id: Id } }

/** Builds a record with one entry per facet. */
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
 * The leans in the order in which a page shows them, left to right: the roles as the content lists them, with what they
 * share in the middle, and what's contested at the end.
 */
export function leansInDisplayOrder({ roles }: Pick<FacetContent, 'roles'>): readonly Lean[] {
  const ids = roles.map((role) => role.id)
  const seam = Math.ceil(ids.length / 2)
  return [...ids.slice(0, seam), shared, ...ids.slice(seam), contested]
}

/** What a lean is called on a page: the abbreviation of its role, "Shared", or "Contested"; an unknown id as it is. */
export function leanName({ roles }: Pick<FacetContent, 'roles'>, lean: Lean): string {
  if (lean === shared) return 'Shared'
  if (lean === contested) return 'Contested'
  return roles.find((role) => role.id === lean)?.abbreviation ?? lean
}

/** Which way a lean faces: the same way as its role. What is shared faces both ways. */
export function orientationOfLean({ roles }: Pick<FacetContent, 'roles'>, lean: Lean): Orientation {
  return roles.find((role) => role.id === lean)?.faces ?? 'both'
}
