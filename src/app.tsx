import { RouterProvider } from '@tanstack/react-router'
import { canonicalizeAddress, isPageOfDocument } from '#client/canonical-address.ts'
import { reportChunkLoadError } from '#client/chunk-load-error.ts'
import { closePageLists } from '#client/close-page-lists.ts'
import type { EarlyInput } from '#client/early-input.ts'
import type { ShowOriginal } from '#client/follow-translation.ts'
import { hasTypedText } from '#client/has-typed-text.ts'
import { interceptLinks } from '#client/intercept-links.ts'
import { markQuizDirection } from '#client/quiz-direction.ts'
import { registerServiceWorker } from '#client/register-service-worker.ts'
import { restoreLostFocus } from '#client/restore-lost-focus.ts'
import type { Pause } from '#client/start-when-idle.ts'
import { updateHeadAndFocus } from '#client/update-head-and-focus.ts'
import { pageReady, pageReadyMark } from '#routes/page-ready.ts'
import { createSiteRouter } from '#routes/router.ts'
import { isDeviceCopy } from '#state/device-copy.ts'
import type * as React from './react-client.ts'

/**
 * Hydrates the prerendered page, or renders the page if the document isn't the one of its address.
 * @param react What renders it.
 * @param earlyInput Input captured before the page was ready.
 * @param pause Lets the browser respond before hydration.
 * @param showOriginal Undoes what a browser's translator did to the page: React hydrates only what was prerendered.
 */
export async function start(
  { createRoot, hydrateRoot }: typeof React,
  earlyInput: EarlyInput,
  pause: Pause,
  showOriginal: ShowOriginal,
): Promise<void> {
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html has no element with the id "root"')

  canonicalizeAddress()
  // The development server sends an empty page. So does the service worker when the host doesn't send the real one.
  const isEmpty = container.firstElementChild === null
  // The reader has scrolled the prerendered page by now, so the router must not reset the position.
  let isTheirs = !isEmpty
  const router = createSiteRouter(undefined, () => {
    const placesPage = !isTheirs
    isTheirs = false
    return placesPage
  })
  markQuizDirection(router)

  const lost: Error[] = []
  reportChunkLoadError((error) => lost.push(error))

  void pageReady.then(() => {
    // Until now, links work as plain links: if the route changed during hydration, React would abandon hydration.
    interceptLinks(router)
    restoreLostFocus(document)
    closePageLists(document)
    earlyInput.replay()
    registerServiceWorker()
    if (isEmpty && import.meta.env.PROD) isDeviceCopy.setState(true, true)
    performance.mark(pageReadyMark)
  })
  const page = <RouterProvider router={router} />
  if (isEmpty) {
    updateHeadAndFocus(router, false)
    createRoot(container).render(page)
    return
  }
  // Without this the router puts a Suspense boundary where the prerendered page has none, and hydration fails.
  router.ssr = { manifest: undefined }
  await router.load()
  await pause()
  // An error page would replace what's typed by now. The notice that follows from this leaves it where it is.
  const [error] = lost
  if (error && hasTypedText(document)) throw error
  const isPrerendered = isPageOfDocument(document, router)
  updateHeadAndFocus(router, isPrerendered)
  if (isPrerendered) {
    showOriginal()
    hydrateRoot(container, page)
    return
  }
  container.replaceChildren()
  createRoot(container).render(page)
}
