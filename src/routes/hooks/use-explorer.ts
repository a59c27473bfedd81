import { useNavigate } from '@tanstack/react-router'
import { facetCounts } from '#domain/responsibilities/facet-counts.ts'
import { filtersLink } from '#domain/responsibilities/filters-link.ts'
import { clearFilters, conditionsOf, type Filters } from '#domain/responsibilities/filters.ts'
import { suggestRelaxations } from '#domain/responsibilities/suggest-relaxations.ts'
import { matrixOf } from '#domain/responsibilities/theme-matrix.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { filteredAddress, filteredResultAddress, useFilters } from './use-filters.ts'
import { searchNote } from './use-search.ts'

/** The explorer as the address asks for it: the filters, what they leave, and what can be done to them. */
export function useExplorer() {
  const navigate = useNavigate()
  const {
    filters,
    results: found,
    result,
    topics,
    notice,
    marked,
    loadSearch,
    isSearchLost,
    sortInForce,
  } = useFilters()
  const onFilter = (next: Filters) => {
    // A search is one step of the history, however many letters it took; every other change is a step of its own.
    const isTyping = next.text !== filters.text && filters.text !== '' && next.text !== ''
    void navigate({ to: '.', search: filtersLink.serialize(content, next), replace: isTyping, resetScroll: false })
  }
  return {
    address: filteredAddress(filters),
    notice,
    filters,
    conditions: conditionsOf(filters),
    counts: facetCounts(content, filters, result?.scores),
    results: {
      found,
      total: content.responsibilities.length,
      sortInForce,
      marked,
      searchNote: searchNote(result, isSearchLost),
      suggestion: result?.suggestion,
      topics,
      leadsToTopic: result?.leadsToTopic === true,
      matrix: filters.view === 'matrix' ? matrixOf(content, found) : undefined,
      relaxations: found.length === 0 ? suggestRelaxations(content.responsibilities, filters, result?.scores) : [],
      addressOfResult: filteredResultAddress(filters),
    },
    actions: {
      onFilter,
      onSearch: (text: string) => onFilter({ ...filters, text }),
      onSearchIntent: loadSearch,
      onClear: () => onFilter(clearFilters(filters)),
    },
  }
}
