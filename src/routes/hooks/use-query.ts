import { useMatch, useRouterState } from '@tanstack/react-router'
import { useMemo } from 'react'
import { parseQuery, type Query } from '#domain/links/query.ts'
import { wholeQuery } from '#domain/links/whole-query.ts'
import { useClientValue } from './use-client-value.ts'

/**
 * The query of the page's address; the same object as long as the address is the same. Empty until the page is
 * hydrated, as it was when the page was prerendered. While the next page is being fetched the address is that page's
 * already, so then it is the query that this page was shown with: it must not read, and put right, what is not for it.
 */
export function useQuery(): Query {
  const pathname = useMatch({ strict: false, select: (match) => match.pathname })
  // Not the match's own parsed query: that comes later than the address, and each change would draw the page twice.
  const query = useRouterState({
    select: ({ location, resolvedLocation }) => {
      const { hash = '', searchStr = '' } = (location.pathname === pathname ? location : resolvedLocation) ?? {}
      return wholeQuery(searchStr, hash)
    },
  })
  const known = useClientValue(() => query, '')
  return useMemo(() => parseQuery(known), [known])
}
