import type { ListedResponsibility } from '#model/responsibility.ts'
import { facetIds, facets } from './facets.ts'
import type { Filters, Selection, TextMatches } from './filters.ts'

/** Whether these values pass the selection: at least one included, none excluded. */
export function matchesSelection({ include, exclude }: Selection, values: readonly string[]): boolean {
  if (include.length > 0 && !values.some((value) => include.includes(value))) return false
  return exclude.length === 0 || !values.some((value) => exclude.includes(value))
}

/** Whether a responsibility matches the text. Without matches it does: the search may still be loading. */
export function matchesText({ id }: ListedResponsibility, filters: Filters, textMatches?: TextMatches): boolean {
  return filters.text === '' || textMatches === undefined || textMatches.has(id)
}

/**
 * The responsibilities that pass every facet (any of its included values, none of its excluded ones) and the text.
 *
 * @param textMatches What the search finds for `filters.text`. Omitted until the search has loaded, or where the text has
 *   no keyword; then the text isn't a condition.
 * @returns Those that pass, in the order of the input.
 */
export function applyFilters(
  responsibilities: readonly ListedResponsibility[],
  filters: Filters,
  textMatches?: TextMatches,
): readonly ListedResponsibility[] {
  return responsibilities.filter(
    (responsibility) =>
      matchesText(responsibility, filters, textMatches) &&
      facetIds.every((facet) => matchesSelection(filters.facets[facet], facets[facet].of(responsibility))),
  )
}
