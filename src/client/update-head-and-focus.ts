import { ownPageTitle } from '#routes/hooks/use-page-title.ts'
import { headOf } from '#routes/page-head.ts'
import type { SiteRouter } from '#routes/router.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set when the new address shows the same work, so that focus stays where it is. */
    keepsFocus?: boolean
  }
}

/**
 * Does on a route change what a browser does when it opens a document: updates the title and the other tags of the head,
 * and moves focus to the row that the address names or to the page's heading. A page can become another one below the same
 * path, such as a charter that's compared with a second one. It then has another heading: the element is a new one, while a
 * filter or an edit keeps it, even if its text changes.
 * @param isPrerendered whether the document that was opened is the one of its address, with its own head
 */
export function updateHeadAndFocus(router: SiteRouter, isPrerendered = true): () => void {
  // `fromLocation` doesn't tell: if the page was loaded before hydration, it's the page itself.
  let isFirst = true
  let before: Element | null = null
  const stopRemembering = router.subscribe('onBeforeNavigate', () => {
    before = document.querySelector(heading)
  })
  const stopUpdating = router.subscribe('onRendered', ({ toLocation, pathChanged, hashChanged }) => {
    if (isFirst ? !isPrerendered : pathChanged) updateHead(router)
    // A title can depend on the query, which the build doesn't know.
    document.title = ownPageTitle() ?? headOf(router.state.matches).title
    const now = document.querySelector<HTMLElement>(heading)
    const isNamed = toLocation.hash !== '' && (isFirst || pathChanged || hashChanged)
    const named = isNamed ? document.getElementById(toLocation.hash) : null
    if (named !== null) {
      named.focus({ preventScroll: true })
    } else if (!isFirst && (pathChanged || now !== before) && toLocation.state.keepsFocus !== true) {
      now?.focus({ preventScroll: true })
    }
    isFirst = false
  })
  return () => {
    stopRemembering()
    stopUpdating()
  }
}

const heading = 'main h1'

/** Tags that only the build can write: the preview picture, the type, and the structured data. */
const ofFirstPage =
  'meta[property^="og:image"], meta[property="og:type"], meta[name="twitter:image:alt"], script[type="application/ld+json"]'

/** Updates the head to what the build would have written for the current page, as far as that's known here. */
function updateHead(router: SiteRouter): void {
  const { title, description, listed } = headOf(router.state.matches)
  const address = import.meta.env.SITE_URL + location.pathname
  setTag('meta', 'name', 'description', description)
  // An address without a page is unlisted and has no canonical URL.
  setTag('meta', 'name', 'robots', listed ? undefined : 'noindex')
  setTag('link', 'rel', 'canonical', listed ? address : undefined)
  setTag('meta', 'property', 'og:title', listed ? title : undefined)
  setTag('meta', 'property', 'og:description', listed ? description : undefined)
  setTag('meta', 'property', 'og:url', listed ? address : undefined)
  // These tags would still describe another page.
  for (const tag of document.head.querySelectorAll(ofFirstPage)) tag.remove()
}

/** Writes a tag of the head, or removes it if its content is undefined. */
function setTag(
  element: 'meta' | 'link',
  key: 'name' | 'rel' | 'property',
  value: string,
  says: string | undefined,
): void {
  const found = document.head.querySelector(`${element}[${key}="${value}"]`)
  if (says === undefined) {
    found?.remove()
    return
  }
  const tag = found ?? document.head.appendChild(document.createElement(element))
  tag.setAttribute(key, value)
  tag.setAttribute(element === 'meta' ? 'content' : 'href', says)
}
