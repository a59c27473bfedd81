import { useHydrated, useRouterState } from '@tanstack/react-router'
import { parseSearch, type SearchRecord } from '#domain/search-record.ts'

const nothing: SearchRecord = {}

/** The query of the address. Empty until the page is hydrated, as it was when the page was prerendered. */
export function useSearchRecord(): SearchRecord {
  const query = useRouterState({ select: ({ location }) => location.searchStr })
  return useHydrated() ? parseSearch(query) : nothing
}
