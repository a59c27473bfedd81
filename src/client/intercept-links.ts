import type { SiteRouter } from '#routes/router.ts'
import { interceptedMark } from './intercepted-mark.ts'

/**
 * Turns clicks on the site's own links into client-side navigation, and preloads a page's code when a link to it is hovered
 * or focused. One listener on the document rather than a component per link, so that links stay plain anchors.
 * @returns removes the listeners.
 */
export function interceptLinks(router: SiteRouter): () => void {
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const url = siteUrl(event.target)
    if (url === undefined) return
    const isFragment = url.hash !== '' && samePage(url)
    // The browser handles fragments better: it also updates :target.
    if (isFragment) return
    event.preventDefault()
    void router.navigate({ href: url.pathname + url.search + url.hash })
  }
  const intent = (event: Event) => {
    const url = siteUrl(event.target)
    if (url === undefined || samePage(url)) return
    // Preloading is optional. If it fails, the click shows the error.
    router.preloadRoute({ to: url.pathname.slice(import.meta.env.BASE_URL.length - 1) }).catch(() => undefined)
  }
  document.addEventListener('click', click)
  document.addEventListener('pointerover', intent, { passive: true })
  document.addEventListener('focusin', intent)
  document.documentElement.setAttribute(interceptedMark, '')
  return () => {
    document.documentElement.removeAttribute(interceptedMark)
    document.removeEventListener('click', click)
    document.removeEventListener('pointerover', intent)
    document.removeEventListener('focusin', intent)
  }
}

function samePage(url: URL): boolean {
  return url.pathname === location.pathname && url.search === location.search
}

/** The URL of the clicked link, if it's a page of this site. */
function siteUrl(target: EventTarget | null): URL | undefined {
  if (!(target instanceof Element)) return undefined
  const anchor = target.closest('a')
  if (anchor === null || anchor.href === '' || anchor.target !== '' || anchor.hasAttribute('download')) return undefined
  const url = new URL(anchor.href)
  const isOurs = url.origin === location.origin && url.pathname.startsWith(import.meta.env.BASE_URL)
  const isFile = /\.\w+$/.test(url.pathname)
  return isOurs && !isFile ? url : undefined
}
