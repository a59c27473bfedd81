// For the pages in other sites' frames, whose styles are those of this bundle.
import '#ui/styles/index.css'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { content } from '#content/index.ts'
import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { allPages } from '#domain/site/all-pages.ts'
import { addressOf } from '#domain/site/paths.ts'
import { EmbedDocument, embeds } from '#routes/embeds/embeds.tsx'
import { headOf } from '#routes/page-head.ts'
import { createSiteRouter } from '#routes/router.ts'
import { withBase } from '#ui/kit/link.tsx'

/** Every address with a page: those in the sitemap, and older ones that redirect. */
export const addresses = [
  ...allPages(content).map(({ address }) => address),
  ...retiredQuestions.map((id) => addressOf.question(id)),
]

/** Where hosts look for the not-found page. */
export const notFoundAddress = '/404'

/** Loads the code of a page. */
async function codeOf(component: unknown): Promise<void> {
  if (typeof component !== 'function' || !('preload' in component)) return
  if (typeof component.preload === 'function') await component.preload()
}

/**
 * Renders the page at an address, given from the root of the site.
 * @throws {Error} when the page throws.
 */
export async function renderPage(address: string) {
  const path = withBase(address)
  const router = createSiteRouter(createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  // On a busy machine, the router may be done before the page's code is.
  await Promise.all(router.state.matches.map(({ routeId }) => codeOf(router.routesById[routeId].options.component)))
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

/** Renders the pages for other sites' frames. Their only script isn't React's. */
export function renderEmbeds() {
  return embeds.map((embed) => ({
    address: embed.address,
    kind: embed.part.kind,
    title: embed.title,
    html: renderToStaticMarkup(<EmbedDocument embed={embed} />),
    /** The page of the site that it's a part of. */
    canonical: import.meta.env.SITE_URL + withBase(embed.page.replace(/#.*/, '')),
  }))
}
