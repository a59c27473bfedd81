import { useHydrated, useRouterState } from '@tanstack/react-router'
import { allPages } from '#domain/site/all-pages.ts'
import { suggestPages } from '#domain/site/suggest-pages.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { exampleLinks } from '#routes/site-content/example-links.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { topicLinks } from '#routes/site-content/topic-links.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { NotFound } from '#ui/not-found/not-found.tsx'

/** Longest address shown, in characters, so that it fits and can't pass for text of the page. */
const longestPath = 80

/** Hosts serve the same file for every missing address, so the address is only known after hydration. */
export function NotFoundPage() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const places = allPages({ ...content, quiz, examples: exampleLinks, topics: topicLinks })
  return useHydrated() ? (
    <NotFound path={truncateText(pathname, longestPath)} places={suggestPages(pathname, places)} />
  ) : (
    <NotFound path="" places={places} />
  )
}
