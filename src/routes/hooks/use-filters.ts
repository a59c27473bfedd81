import { describeIssues } from '#domain/links/link-issues.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { applyFilters } from '#domain/responsibilities/apply-filters.ts'
import { filtersLink } from '#domain/responsibilities/filters-link.ts'
import { clearFilters, conditionsOf, type Filters } from '#domain/responsibilities/filters.ts'
import { createSort, sortInForce } from '#domain/responsibilities/sort-responsibilities.ts'
import { addressOf } from '#domain/site/paths.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { useQuery } from './use-query.ts'
import { useSearch } from './use-search.ts'

const sort = createSort(content, content.responsibilities)

/** The filters that the address asks for, and the responsibilities that they leave, in order. */
export function useFilters() {
  const { value: filters, issues } = filtersLink.parse(content, useQuery())
  const { result, topics, marked, load, isLost } = useSearch(filters.text)
  return {
    filters,
    notice: describeIssues(issues),
    result,
    topics,
    marked,
    loadSearch: load,
    isSearchLost: isLost,
    results: applyFilters(sort(filters, result?.scores), filters, result?.scores),
    sortInForce: sortInForce(filters, result?.scores),
  }
}

/** The address of the list under these filters. */
export function filteredAddress(filters: Filters): string {
  return addressOf.responsibilities() + serializeQuery(filtersLink.serialize(content, filters))
}

/** The addresses of responsibilities that keep the filters they were come to from, so that one can go on through the list. */
export function filteredResultAddress(filters: Filters): (id: string) => string {
  const query = serializeQuery(filtersLink.serialize(content, { ...filters, view: 'list' }))
  return (id) => addressOf.responsibility(id) + query
}

/** Whether the filters leave anything out. */
export function isFiltered(filters: Filters): boolean {
  return conditionsOf(filters).length > conditionsOf(clearFilters(filters)).length
}
