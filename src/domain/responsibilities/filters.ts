import { sanitizeText } from '#domain/text/sanitize-text.ts'
import type { FacetId } from './facets.ts'
import { mapFacets, facetIds } from './facets.ts'

/** Longest query, in UTF-16 code units: a long sentence. A longer one is a paste by mistake, or an attack. */
export const longestQuery = 200

/** The first is the default. `relevance` means `role` as long as nothing is searched for. */
export const sortIds = ['relevance', 'role', 'theme', 'title'] as const
export type SortId = (typeof sortIds)[number]

/** The first is the default. */
export const viewIds = ['list', 'matrix'] as const
export type ViewId = (typeof viewIds)[number]

/** What is chosen within one facet, as ids of its values. The order means nothing. */
export interface Selection {
  /** A result has at least one of these; empty means no condition. */
  readonly include: readonly string[]
  /** A result has none of these. */
  readonly exclude: readonly string[]
}

/** Everything that the explorer shows is a function of this and of the content. */
export interface Filters {
  readonly facets: Readonly<Record<FacetId, Selection>>
  /** What is searched for; empty means no search. */
  readonly text: string
  readonly sort: SortId
  readonly view: ViewId
}

/** The responsibilities that the text matches, by id, with a score above 0: the higher, the better the match. */
export type TextMatches = ReadonlyMap<string, number>

/** One condition that can be taken away by itself. */
export type FilterCondition =
  | { readonly kind: 'include' | 'exclude'; readonly facet: FacetId; readonly value: string }
  | { readonly kind: 'text' }

/** A condition, or all those of one facet. */
export type Removable = FilterCondition | { readonly kind: 'facet'; readonly facet: FacetId }

const noSelection: Selection = { include: [], exclude: [] }

export const noFilters: Filters = {
  facets: mapFacets(() => noSelection),
  text: '',
  sort: sortIds[0],
  view: viewIds[0],
}

/**
 * The one form of all filters that mean the same: ids sorted, none twice, none both included and excluded (including
 * wins), the text trimmed, without control characters and at most {@link longestQuery} long.
 */
export function normalizeFilters(filters: Filters): Filters {
  return {
    facets: mapFacets((facet) => normalizeSelection(filters.facets[facet])),
    text: sanitizeText(filters.text, longestQuery),
    sort: filters.sort,
    view: filters.view,
  }
}

function normalizeSelection({ include, exclude }: Selection): Selection {
  const included = new Set(include)
  const excluded = new Set(exclude.filter((value) => !included.has(value)))
  // By code unit, not by language: a link must not depend on who makes it.
  return { include: [...included].toSorted(), exclude: [...excluded].toSorted() }
}

/** Replaces the selection of one facet. */
function withSelection(filters: Filters, facet: FacetId, selection: Selection): Filters {
  return { ...filters, facets: { ...filters.facets, [facet]: normalizeSelection(selection) } }
}

/** What clicking a value does: an included one is let go, any other one is included, even if it was excluded. */
export function toggleInclude(filters: Filters, facet: FacetId, value: string): Filters {
  const { include, exclude } = filters.facets[facet]
  return withSelection(filters, facet, {
    include: include.includes(value) ? leaveOut(include, value) : [...include, value],
    exclude: leaveOut(exclude, value),
  })
}

/** Rules a value out, even if it was included; or lets it back in. */
export function toggleExclude(filters: Filters, facet: FacetId, value: string): Filters {
  const { include, exclude } = filters.facets[facet]
  return withSelection(filters, facet, {
    include: leaveOut(include, value),
    exclude: exclude.includes(value) ? leaveOut(exclude, value) : [...exclude, value],
  })
}

/** The filters without one condition, or without one facet's; unchanged if it is not there. */
export function removeCondition(filters: Filters, drop: Removable): Filters {
  if (drop.kind === 'text') return { ...filters, text: '' }
  if (drop.kind === 'facet') return withSelection(filters, drop.facet, noSelection)
  const selection = filters.facets[drop.facet]
  return withSelection(filters, drop.facet, {
    ...selection,
    [drop.kind]: leaveOut(selection[drop.kind], drop.value),
  })
}

/** Nothing chosen and nothing searched for; how the results are shown stays as it was. */
export function clearFilters(filters: Filters): Filters {
  return { ...noFilters, sort: filters.sort, view: filters.view }
}

/** Every condition in force, in the order of the facets, the text last: what a row of removable tags shows. */
export function conditionsOf(filters: Filters): readonly FilterCondition[] {
  const chosen = facetIds.flatMap((facet) => {
    const { include, exclude } = filters.facets[facet]
    return [
      ...include.map((value): FilterCondition => ({ kind: 'include', facet, value })),
      ...exclude.map((value): FilterCondition => ({ kind: 'exclude', facet, value })),
    ]
  })
  return filters.text === '' ? chosen : [...chosen, { kind: 'text' }]
}

function leaveOut(values: readonly string[], value: string): readonly string[] {
  return values.filter((other) => other !== value)
}
