import { useHydrated, useMatch, useRouterState } from '@tanstack/react-router'
import { useMemo } from 'react'
import { parseSearch, searchRecordOf, type SearchRecord } from '#domain/search-record.ts'

const nothing: SearchRecord = {}

/**
 * The query of the page's address; the same object as long as the address is the same. Empty until the page is
 * hydrated, as it was when the page was prerendered. While the next page is being fetched the address is that page's
 * already, so then it is the query that this page was opened with: it must not read, and put right, what is not for it.
 */
export function useSearchRecord(): SearchRecord {
  const isHydrated = useHydrated()
  const pathname = useMatch({ strict: false, select: (match) => match.pathname })
  const own = useMatch({ strict: false, select: (match) => match.search })
  const query = useRouterState({
    select: ({ location }) => (location.pathname === pathname ? location.searchStr : undefined),
  })
  return useMemo(() => {
    if (!isHydrated) return nothing
    return query === undefined ? searchRecordOf(own) : parseSearch(query)
  }, [isHydrated, query, own])
}
