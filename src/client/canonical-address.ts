import { withBasePath } from '#domain/site/base-path.ts'
import { canonicalPath } from '#domain/site/canonical-path.ts'
import { headOf } from '#routes/page-head.ts'
import type { SiteRouter } from '#routes/router.ts'

/** Gives the page the address that the router knows it by. The query and the fragment stay. */
export function canonicalizeAddress(): void {
  const { pathname, search, hash } = window.location
  const base = import.meta.env.BASE_URL
  if (!pathname.startsWith(base)) return
  const path = withBasePath(base, canonicalPath(pathname.slice(base.length - 1)))
  if (path !== pathname) window.history.replaceState(window.history.state, '', path + search + hash)
}

/**
 * Whether the document is the one that was prerendered for the router's page. Hosts have one document for all addresses that
 * they don't know, even if the router does.
 */
export function isPageOfDocument(page: Document, router: SiteRouter): boolean {
  const { listed } = headOf(router.state.matches)
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (canonical === null) return !listed
  return listed && new URL(canonical.href).pathname === page.location.pathname
}
