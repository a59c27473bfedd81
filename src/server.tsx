import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { content } from '#content/index.ts'
import { addressOf, allPages } from '#domain/site/paths.ts'
import { headOf } from '#routes/page-head.ts'
import { createSiteRouter } from '#routes/router.ts'
import { retiredQuestions } from '#routes/shared/retired-questions.ts'
import { withBase } from '#ui/kit/link.tsx'

/** Every address that has a page: those on the map of the site, and those that were given out and lead elsewhere now. */
export const addresses = [
  ...allPages(content).map(({ address }) => address),
  ...retiredQuestions.map((id) => addressOf.question(id)),
]

/** Where hosts look for the page to send when there is none. */
export const notFoundAddress = '/404'

/**
 * Renders the page at an address, given from the root of the site.
 * @throws {Error} when the page throws.
 */
export async function renderPage(address: string) {
  const path = withBase(address)
  const router = createSiteRouter(createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  const html = renderToString(<RouterProvider router={router} />)
  return {
    address,
    /** Which of the site's routes it is a page of; empty for the page that leads nowhere. */
    route: router.state.matches.at(-1)?.routeId ?? '',
    html,
    ...headOf(router.state.matches),
    canonical: import.meta.env.SITE_URL + path,
  }
}
