import { RouterProvider } from '@tanstack/react-router'
import { reportChunkLoadError } from '#client/chunk-load-error.ts'
import type { EarlyInput } from '#client/early-input.ts'
import { interceptLinks } from '#client/intercept-links.ts'
import { markQuizDirection } from '#client/quiz-direction.ts'
import { registerServiceWorker } from '#client/register-service-worker.ts'
import { restoreLostFocus } from '#client/restore-lost-focus.ts'
import { updateHeadAndFocus } from '#client/update-head-and-focus.ts'
import { pageReady, pageReadyMark } from '#routes/page-ready.ts'
import { createSiteRouter } from '#routes/router.ts'
import type * as React from './react-client.ts'

/**
 * Takes the page over, or draws it where none was sent.
 * @param react What draws it.
 * @param earlyInput What was pressed in the meantime.
 */
export async function start({ createRoot, hydrateRoot }: typeof React, earlyInput: EarlyInput): Promise<void> {
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html has no element with the id "root"')

  const isPrerendered = container.firstElementChild !== null
  // Whoever reads the page that was sent has scrolled it by now: it is theirs to place, not the router's.
  let isTheirs = isPrerendered
  const router = createSiteRouter(undefined, () => {
    const placesPage = !isTheirs
    isTheirs = false
    return placesPage
  })
  updateHeadAndFocus(router, isPrerendered)
  markQuizDirection(router)

  reportChunkLoadError()

  void pageReady.then(() => {
    // Until now links lead on by themselves: a route that changes while React takes the page over makes it give up.
    interceptLinks(router)
    restoreLostFocus(document)
    earlyInput.replay()
    registerServiceWorker()
    performance.mark(pageReadyMark)
  })
  if (!isPrerendered) {
    // The development server sends no page, only the place for it, and so does the service worker without a network.
    createRoot(container).render(<RouterProvider router={router} />)
    return
  }
  // Without this the router puts a Suspense boundary where the prerendered page has none, and hydration fails.
  router.ssr = { manifest: undefined }
  await router.load()
  hydrateRoot(container, <RouterProvider router={router} />)
}
