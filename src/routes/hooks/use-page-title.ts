import { useLayoutEffect } from 'react'

let own: string | undefined

/** The title that the page has given itself; undefined if its route's title applies. */
export const ownPageTitle = () => own

/**
 * Gives the page a title of its own, for pages that become something else depending on a query that only they can read.
 * src/client/update-head-and-focus.ts restores the route's title after that.
 */
export function usePageTitle(title: string): void {
  useLayoutEffect(() => {
    own = document.title = title
    return () => {
      own = undefined
    }
  }, [title])
}
