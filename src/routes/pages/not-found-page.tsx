import { useHydrated, useRouterState } from '@tanstack/react-router'
import { allPages } from '#domain/site/paths.ts'
import { suggestPages } from '#domain/site/suggest-pages.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { exampleLinks } from '#routes/site-content/example-links.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { NotFound } from '#ui/not-found/not-found.tsx'

/** Of an address that leads nowhere, in characters: so that it fits, and cannot pass for a sentence of the page. */
const longestPath = 80

/** The file that hosts serve for it is the same for every address, so the address is read once the page is hydrated. */
export function NotFoundPage() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const places = allPages({ ...content, examples: exampleLinks })
  return useHydrated() ? (
    <NotFound path={truncateText(pathname, longestPath)} places={suggestPages(pathname, places)} />
  ) : (
    <NotFound path="" places={places} />
  )
}
