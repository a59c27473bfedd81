import type { SiteRouter } from '#routes/router.ts'
import { hasEarlyTexts } from './early-texts.ts'
import { interceptedMark } from './intercepted-mark.ts'
import { prefersLessData } from './prefers-less-data.ts'

/** Events that precede a click. With a data saver on, only the last one counts: the click is nearly certain by then. */
const signs = ['pointerover', 'focusin', 'pointerdown'] as const

/**
 * Turns clicks on the site's own links into client-side navigation, and preloads a page's code and content when a link to
 * it is hovered, focused, or touched. One listener on the document rather than a component per link, so that links stay
 * plain anchors.
 * @returns removes the listeners.
 */
export function interceptLinks(router: SiteRouter): () => void {
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const url = siteUrl(event.target)
    if (url === undefined) return
    // One with an equals sign is a page's state.
    const isFragment = url.hash !== '' && !url.hash.includes('=') && samePage(url)
    // The browser handles fragments better: it also updates :target.
    if (isFragment || hasEarlyTexts(url)) return
    event.preventDefault()
    void router.navigate({ href: url.pathname + url.search + url.hash })
  }
  const preloaded = new Set<string>()
  const intent = ({ type, target }: Event) => {
    const { pathname } = siteUrl(target) ?? location
    if (pathname === location.pathname || preloaded.has(pathname)) return
    if (type !== 'pointerdown' && prefersLessData()) return
    preloaded.add(pathname)
    // Without the query: only the explorer's search depends on it, and waits for the click. Preloading is optional: if it
    // fails, the click loads the page, or shows the error.
    router.preloadRoute({ to: pathname.slice(import.meta.env.BASE_URL.length - 1) }).catch(() => undefined)
  }
  document.addEventListener('click', click)
  for (const sign of signs) document.addEventListener(sign, intent, { passive: true })
  document.documentElement.setAttribute(interceptedMark, '')
  return () => {
    document.documentElement.removeAttribute(interceptedMark)
    document.removeEventListener('click', click)
    for (const sign of signs) document.removeEventListener(sign, intent)
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
