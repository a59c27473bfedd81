import { sanitizeText } from '#domain/text/sanitize-text.ts'
import type { FacetId } from './facets.ts'
import { mapFacets, facetIds } from './facets.ts'

/** Longest query, in UTF-16 code units: a long sentence. Anything longer was pasted by mistake, or is an attack. */
export const longestQuery = 200

/** The first is the default. `relevance` means `role` until something is searched for. `title` sorts by term. */
export const sortIds = ['relevance', 'role', 'theme', 'title'] as const
export type SortId = (typeof sortIds)[number]

/** The first is the default. */
export const viewIds = ['list', 'matrix'] as const
export type ViewId = (typeof viewIds)[number]

/** The filters of one facet, as ids of its values, in no particular order. */
export interface Selection {
  /** A result has at least one of these; empty means no filter. */
  readonly include: readonly string[]
  /** A result has none of these. */
  readonly exclude: readonly string[]
}

/** The full state of the explorer: everything it shows is derived from this and the content. */
export interface Filters {
  readonly facets: Readonly<Record<FacetId, Selection>>
  /** What is searched for; empty means no search. */
  readonly text: string
  readonly sort: SortId
  readonly view: ViewId
}

/** The responsibilities that the text matches, by id, with a score above 0: the higher, the better the match. */
export type TextMatches = ReadonlyMap<string, number>

/** One filter that can be removed by itself. */
export type FilterCondition =
  | { readonly kind: 'include' | 'exclude'; readonly facet: FacetId; readonly value: string }
  | { readonly kind: 'text' }

/** One filter, or all filters of a facet. */
export type Removable = FilterCondition | { readonly kind: 'facet'; readonly facet: FacetId }

const noSelection: Selection = { include: [], exclude: [] }

export const noFilters: Filters = {
  facets: mapFacets(() => noSelection),
  text: '',
  sort: sortIds[0],
  view: viewIds[0],
}

/**
 * The normal form of equivalent filters: ids sorted, no duplicates, none both included and excluded (included wins), the
 * text trimmed, without control characters, and at most {@link longestQuery} long.
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
  // By code unit, not by locale: a link must not depend on who creates it.
  return { include: [...included].toSorted(), exclude: [...excluded].toSorted() }
}

/** Replaces the selection of one facet. */
function withSelection(filters: Filters, facet: FacetId, selection: Selection): Filters {
  return { ...filters, facets: { ...filters.facets, [facet]: normalizeSelection(selection) } }
}

/** What clicking a value does: removes it if it's included, otherwise includes it, even if it was excluded. */
export function toggleInclude(filters: Filters, facet: FacetId, value: string): Filters {
  const { include, exclude } = filters.facets[facet]
  return withSelection(filters, facet, {
    include: include.includes(value) ? leaveOut(include, value) : [...include, value],
    exclude: leaveOut(exclude, value),
  })
}

/** Excludes a value, even if it was included; or removes the exclusion. */
export function toggleExclude(filters: Filters, facet: FacetId, value: string): Filters {
  const { include, exclude } = filters.facets[facet]
  return withSelection(filters, facet, {
    include: leaveOut(include, value),
    exclude: exclude.includes(value) ? leaveOut(exclude, value) : [...exclude, value],
  })
}

/** The filters without one condition, or without those of one facet; unchanged if there's no such condition. */
export function removeCondition(filters: Filters, drop: Removable): Filters {
  if (drop.kind === 'text') return { ...filters, text: '' }
  if (drop.kind === 'facet') return withSelection(filters, drop.facet, noSelection)
  const selection = filters.facets[drop.facet]
  return withSelection(filters, drop.facet, {
    ...selection,
    [drop.kind]: leaveOut(selection[drop.kind], drop.value),
  })
}

/** Removes every filter and the search text; sort order and view stay. */
export function clearFilters(filters: Filters): Filters {
  return { ...noFilters, sort: filters.sort, view: filters.view }
}

/** Every active filter in facet order, text last: what the row of removable chips shows. */
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
