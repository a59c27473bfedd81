import type { SiteRouter } from './router.ts'
import { headOf } from './page-head.ts'

/**
 * What a browser does by itself when a new document is opened, done when the route changes: the tab's title, the
 * description and the canonical address follow, and the focus moves to what was asked for: the row that the address
 * names, or the page's heading.
 */
export function arriveProperly(router: SiteRouter): () => void {
  // Not told by `fromLocation`: on a page that was loaded before it was hydrated, it is the page itself.
  let isFirst = true
  return router.subscribe('onRendered', ({ toLocation, pathChanged, hashChanged }) => {
    if (!isFirst && pathChanged) updateHead(router)
    if (toLocation.hash !== '' && (isFirst || pathChanged || hashChanged)) {
      document.getElementById(toLocation.hash)?.focus({ preventScroll: true })
    } else if (!isFirst && pathChanged) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    isFirst = false
  })
}

function updateHead(router: SiteRouter): void {
  const { title, description } = headOf(router.state.matches)
  document.title = title
  document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  // The page that was opened first may have been the one for addresses that lead nowhere: unlisted, and no address of its own.
  const isFound = !router.state.matches.some(({ status }) => status === 'notFound')
  document.querySelector('meta[name="robots"]')?.remove()
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]') ?? document.createElement('link')
  canonical.rel = 'canonical'
  canonical.href = new URL(location.pathname, canonical.href || location.href).href
  if (isFound) document.head.append(canonical)
  else canonical.remove()
}
