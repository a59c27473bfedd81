import { headOf } from '#routes/page-head.ts'
import type { SiteRouter } from '#routes/router.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set where another address shows what the reader is working on, so that the focus stays where it is. */
    keepsFocus?: boolean
  }
}

/**
 * What a browser does by itself when a new document is opened, done when the route changes: the tab's title, the
 * description, the addresses and what networks read follow, and the focus moves to what was asked for: the row that the address
 * names, or the page's heading.
 * @param isPrerendered whether the document that was opened is that of its address, with a head of its own.
 */
export function updateHeadAndFocus(router: SiteRouter, isPrerendered = true): () => void {
  // Not told by `fromLocation`: on a page that was loaded before it was hydrated, it is the page itself.
  let isFirst = true
  return router.subscribe('onRendered', ({ toLocation, pathChanged, hashChanged }) => {
    if (isFirst ? !isPrerendered : pathChanged) updateHead(router)
    // What a page is called can follow from its query, which the build doesn't know.
    document.title = headOf(router.state.matches).title
    if (toLocation.hash !== '' && (isFirst || pathChanged || hashChanged)) {
      document.getElementById(toLocation.hash)?.focus({ preventScroll: true })
    } else if (!isFirst && pathChanged && toLocation.state.keepsFocus !== true) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    isFirst = false
  })
}

/** What only the build knows of a page: its picture, its type, what it is in the vocabulary of schema.org. */
const ofFirstPage =
  'meta[property^="og:image"], meta[property="og:type"], meta[name="twitter:image:alt"], script[type="application/ld+json"]'

/** Makes the head say of the page that is shown what the build would have written into it, as far as it is known here. */
function updateHead(router: SiteRouter): void {
  const { title, description, listed } = headOf(router.state.matches)
  const address = import.meta.env.SITE_URL + location.pathname
  setTag('meta', 'name', 'description', description)
  // An address that leads nowhere is unlisted, and no address of its own.
  setTag('meta', 'name', 'robots', listed ? undefined : 'noindex')
  setTag('link', 'rel', 'canonical', listed ? address : undefined)
  setTag('meta', 'property', 'og:title', listed ? title : undefined)
  setTag('meta', 'property', 'og:description', listed ? description : undefined)
  setTag('meta', 'property', 'og:url', listed ? address : undefined)
  // Left as they are they would speak of another page.
  for (const tag of document.head.querySelectorAll(ofFirstPage)) tag.remove()
}

/** Writes a tag of the head, or takes it out where there is nothing to say. */
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
