import type { ListedResponsibility } from '#model/responsibility.ts'
import { matchesText } from './apply-filters.ts'
import type { FacetId } from './facets.ts'
import { facetIds, facets } from './facets.ts'
import type { Removable, Filters, Selection, TextMatches } from './filters.ts'

/** Filters to remove so that there are results again. */
export interface Relaxation {
  /** Removed together; only one where one is enough. */
  readonly drops: readonly Removable[]
  /** How many results that leaves; at least 1. */
  readonly brings: number
}

/**
 * For filters that match nothing: which to remove, and how many results that gives. Returns every single removal that
 * helps, the one with the most results first. If none does, returns the smallest set that helps (usually a pair), and
 * only the best of those. A whole facet is offered only where it gives more than any single condition of it.
 *
 * One pass over the responsibilities: some conditions exclude each one, and it returns when these are removed.
 *
 * @param textMatches As in `applyFilters`.
 * @returns Empty if there are results already, or no responsibilities at all.
 */
export function suggestRelaxations(
  responsibilities: readonly ListedResponsibility[],
  filters: Filters,
  textMatches?: TextMatches,
): readonly Relaxation[] {
  let fewest = Infinity
  let found = new Map<string, Relaxation>()
  for (const responsibility of responsibilities) {
    const ways = waysBack(responsibility, filters, textMatches)
    if (ways.length === 0) return []
    if (ways.length > fewest) continue
    if (ways.length < fewest) {
      fewest = ways.length
      found = new Map()
    }
    for (const drops of combinations(ways)) {
      const key = JSON.stringify(drops)
      found.set(key, { drops, brings: (found.get(key)?.brings ?? 0) + 1 })
    }
  }
  const bestFirst = [...found.values()].toSorted(
    (a, b) => b.brings - a.brings || size(a, filters) - size(b, filters) || inOrderOfFacets(a, b),
  )
  return fewest === 1 ? withoutNeedlessFacets(bestFirst) : bestFirst.slice(0, 1)
}

/** For each facet (and the text) that excludes a responsibility, the removals that would let it pass. */
function waysBack(
  responsibility: ListedResponsibility,
  filters: Filters,
  textMatches?: TextMatches,
): readonly (readonly Removable[])[] {
  const ways: (readonly Removable[])[] = []
  for (const facet of facetIds) {
    const drops = waysPast(facet, filters.facets[facet], facets[facet].of(responsibility))
    if (drops.length > 0) ways.push(drops)
  }
  if (!matchesText(responsibility, filters, textMatches)) ways.push([{ kind: 'text' }])
  return ways
}

/** The removals within one facet that would let these values pass; none if they pass already. */
function waysPast(facet: FacetId, { include, exclude }: Selection, values: readonly string[]): readonly Removable[] {
  const missing = include.length > 0 && !values.some((value) => include.includes(value))
  const barring = exclude.filter((value) => values.includes(value))
  if (!missing && barring.length === 0) return []

  const drops: Removable[] = []
  const [only] = include
  const [bar] = barring
  // Removing one of several included values never helps: it would narrow the list further.
  if (missing && barring.length === 0 && only !== undefined && include.length === 1) {
    drops.push({ kind: 'include', facet, value: only })
  }
  if (!missing && bar !== undefined && barring.length === 1) drops.push({ kind: 'exclude', facet, value: bar })
  if (include.length + exclude.length > 1) drops.push({ kind: 'facet', facet })
  return drops
}

/** Every combination of one from each list. */
function combinations(lists: readonly (readonly Removable[])[]): readonly (readonly Removable[])[] {
  return lists.reduce<readonly (readonly Removable[])[]>(
    (sets, list) => sets.flatMap((set) => list.map((drop) => [...set, drop])),
    [[]],
  )
}

/** How many conditions are removed. */
function size({ drops }: Relaxation, filters: Filters): number {
  return drops.reduce((sum, drop) => {
    if (drop.kind !== 'facet') return sum + 1
    const { include, exclude } = filters.facets[drop.facet]
    return sum + include.length + exclude.length
  }, 0)
}

/** Breaks ties by the order of the facets, text last, so the order of the responsibilities doesn't matter. */
function inOrderOfFacets(a: Relaxation, b: Relaxation): number {
  const [first, second] = [placeOf(a), placeOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

function placeOf({ drops }: Relaxation): string {
  return drops
    .map((drop) => (drop.kind === 'text' ? facetIds.length : `${facetIds.indexOf(drop.facet)} ${JSON.stringify(drop)}`))
    .join()
}

function withoutNeedlessFacets(bestFirst: readonly Relaxation[]): readonly Relaxation[] {
  const best = new Map<FacetId, number>()
  for (const { drops, brings } of bestFirst) {
    const [drop] = drops
    if (drop?.kind !== 'include' && drop?.kind !== 'exclude') continue
    best.set(drop.facet, Math.max(brings, best.get(drop.facet) ?? 0))
  }
  return bestFirst.filter(({ drops: [drop], brings }) => drop?.kind !== 'facet' || brings > (best.get(drop.facet) ?? 0))
}
