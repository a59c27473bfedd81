import { useHydrated, useRouterState } from '@tanstack/react-router'
import { suggestPages } from '#domain/site/suggest-pages.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { places } from '#routes/site-content/places.computed.ts'
import { NotFound } from '#ui/not-found/not-found.tsx'

/** Longest address shown, in characters, so that it fits and can't pass for text of the page. */
const longestPath = 80

/** Hosts serve the same file for every missing address, so the address is only known after hydration. */
export function NotFoundPage() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  return useHydrated() ? (
    <NotFound path={truncateText(pathname, longestPath)} places={suggestPages(pathname, places)} />
  ) : (
    <NotFound path="" places={places} />
  )
}
