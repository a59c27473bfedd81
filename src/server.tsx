import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { content } from '#content/index.ts'
import { addressOf, allPages } from '#domain/site/paths.ts'
import { headOf } from '#routes/page-head.ts'
import { createSiteRouter } from '#routes/router.ts'
import { retiredQuestions } from '#routes/shared/retired-questions.ts'
import { withBase } from '#ui/kit/link.tsx'

/** Every address with a page: those in the sitemap, and older ones that redirect. */
export const addresses = [
  ...allPages(content).map(({ address }) => address),
  ...retiredQuestions.map((id) => addressOf.question(id)),
]

/** Where hosts look for the not-found page. */
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
    /** The site's route for the page; empty for the not-found page. */
    route: router.state.matches.at(-1)?.routeId ?? '',
    html,
    ...headOf(router.state.matches),
    canonical: import.meta.env.SITE_URL + path,
  }
}
