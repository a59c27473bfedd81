import { useHydrated, useRouterState } from '@tanstack/react-router'
import { allPlaces } from '#domain/site/paths.ts'
import { nearestPlaces } from '#domain/site/suggest-pages.ts'
import { shortened } from '#domain/text/sanitize-text.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { NotFound } from '#ui/not-found/not-found.tsx'

/** Of an address that leads nowhere, in characters: so that it fits, and cannot pass for a sentence of the page. */
const longestPath = 80

/** The file that hosts serve for it is the same for every address, so the address is read once the page is hydrated. */
export function NotFoundPage() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const places = allPlaces(content)
  return useHydrated() ? (
    <NotFound path={shortened(pathname, longestPath)} places={nearestPlaces(pathname, places)} />
  ) : (
    <NotFound path="" places={places} />
  )
}
