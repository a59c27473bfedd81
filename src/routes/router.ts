import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'
import { ErrorPage } from '#routes/pages/error-page.tsx'
import { reportsReady } from './lazy-page.tsx'
import { routeTree } from './route-tree.ts'

/**
 * @param history for tests and the prerenderer; the browser's own where there is none.
 * @param placesPage whether a page that has just been drawn is to be scrolled to its top, or to where it was left.
 */
export function createSiteRouter(history?: RouterHistory, placesPage = () => true) {
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    parseSearch: parseQuery,
    stringifySearch: serializeQuery,
    defaultPreload: false,
    // What a page loads is part of this build: it cannot have changed.
    defaultStaleTime: Infinity,
    // In the frame of the site; the root's own stands for errors of the frame itself.
    defaultErrorComponent: reportsReady(ErrorPage),
    // Restoring writes an inline script where there is no document.
    scrollRestoration: typeof document !== 'undefined' && placesPage,
    ...(history && { history }),
  })
}

export type SiteRouter = ReturnType<typeof createSiteRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: SiteRouter
  }
}
