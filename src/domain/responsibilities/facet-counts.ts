import type { ResponsibilityContent } from '#model/content.ts'
import { matchesText, matchesSelection } from './apply-filters.ts'
import type { FacetId, FacetContent } from './facets.ts'
import { mapFacets, facetIds, facets } from './facets.ts'
import type { Filters, Selection, TextMatches } from './filters.ts'

/** For every facet and every one of its values, how many results clicking the value would leave. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>

/**
 * What each click would leave: the count of a value is the number of results after `toggleInclude` of that value, with
 * everything else unchanged. So the count of an included value says how many results removing it leaves, and that of an
 * excluded value says how many including it instead leaves.
 *
 * One pass over the responsibilities, for any number of values: a click changes one facet only, so a responsibility
 * counts for a facet if it passes all the others, and there only for the values that it has.
 *
 * @param textMatches As in `applyFilters`.
 * @returns A count, from 0, for every value of the vocabulary, in its order.
 */
export function facetCounts(
  content: FacetContent & Pick<ResponsibilityContent, 'responsibilities'>,
  filters: Filters,
  textMatches?: TextMatches,
): FacetCounts {
  const tallies = mapFacets(newTally)
  for (const responsibility of content.responsibilities) {
    if (!matchesText(responsibility, filters, textMatches)) continue
    const failed = facetIds.filter(
      (facet) => !matchesSelection(filters.facets[facet], facets[facet].of(responsibility)),
    )
    if (failed.length > 1) continue
    for (const facet of failed.length === 1 ? failed : facetIds) {
      add(tallies[facet], filters.facets[facet], facets[facet].of(responsibility))
    }
  }
  return mapFacets((facet) => {
    const values = facets[facet].values(content)
    return new Map(values.map(({ id }) => [id, leftBy(id, tallies[facet], filters.facets[facet])]))
  })
}

/** Sums over the responsibilities that pass all facets but this one. */
interface Tally {
  /** Those without an excluded value. */
  allowed: number
  /** Those of them with an included value. */
  kept: number
  /** Those kept by this included value alone. */
  readonly keptOnlyBy: Map<string, number>
  /** Those allowed and not kept that have this value. */
  readonly gainedBy: Map<string, number>
  /** Those excluded by this value alone. */
  readonly barredOnlyBy: Map<string, number>
}

function newTally(): Tally {
  return { allowed: 0, kept: 0, keptOnlyBy: new Map(), gainedBy: new Map(), barredOnlyBy: new Map() }
}

function add(tally: Tally, { include, exclude }: Selection, values: readonly string[]): void {
  const barring = values.filter((value) => exclude.includes(value))
  if (barring.length > 0) {
    countIfAlone(tally.barredOnlyBy, barring)
    return
  }
  tally.allowed += 1
  const keeping = values.filter((value) => include.includes(value))
  if (keeping.length > 0) {
    tally.kept += 1
    countIfAlone(tally.keptOnlyBy, keeping)
    return
  }
  for (const value of values) count(tally.gainedBy, value)
}

/** How many results clicking the value leaves, computed from the sums. */
function leftBy(value: string, tally: Tally, { include, exclude }: Selection): number {
  if (include.includes(value)) {
    // Removing the last included value removes the condition.
    return include.length === 1 ? tally.allowed : tally.kept - (tally.keptOnlyBy.get(value) ?? 0)
  }
  const gained = exclude.includes(value) ? tally.barredOnlyBy : tally.gainedBy
  return tally.kept + (gained.get(value) ?? 0)
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

function countIfAlone(counts: Map<string, number>, values: readonly string[]): void {
  const [value] = values
  if (value !== undefined && values.length === 1) count(counts, value)
}
