import type { Responsibility } from '#model/responsibility.ts'
import { facetIds, facets } from './facets.ts'
import type { Filters, Selection, TextMatches } from './filters.ts'

/** Whether something with these values passes the selection: any of the included, none of the excluded. */
export function matchesSelection({ include, exclude }: Selection, values: readonly string[]): boolean {
  if (include.length > 0 && !values.some((value) => include.includes(value))) return false
  return exclude.length === 0 || !values.some((value) => exclude.includes(value))
}

/** Whether the text lets a responsibility pass. Without matches it does: the search may still be loading. */
export function matchesText({ id }: Responsibility, filters: Filters, textMatches?: TextMatches): boolean {
  return filters.text === '' || textMatches === undefined || textMatches.has(id)
}

/**
 * The responsibilities that pass every facet (any of its included values, none of its excluded ones) and the text.
 *
 * @param textMatches What the search finds for `filters.text`; left out as long as the search is not there or the text
 *   has no word to search by, and then the text is no condition.
 * @returns Those that pass, in the order in which they came.
 */
export function applyFilters(
  responsibilities: readonly Responsibility[],
  filters: Filters,
  textMatches?: TextMatches,
): readonly Responsibility[] {
  return responsibilities.filter(
    (responsibility) =>
      matchesText(responsibility, filters, textMatches) &&
      facetIds.every((facet) => matchesSelection(filters.facets[facet], facets[facet].of(responsibility))),
  )
}
