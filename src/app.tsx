import { RouterProvider } from '@tanstack/react-router'
import { tellMissingCode } from '#client/chunk-load-error.ts'
import type { Presses } from '#client/early-input.ts'
import { followLinks } from '#client/intercept-links.ts'
import { noteQuestionDirection } from '#client/quiz-direction.ts'
import { keepOffline } from '#client/register-service-worker.ts'
import { keepFocus } from '#client/restore-lost-focus.ts'
import { arriveProperly } from '#client/update-head-and-focus.ts'
import { answering, answersMark } from '#routes/page-ready.ts'
import { createSiteRouter } from '#routes/router.ts'
import type * as React from './react-client.ts'

/**
 * Takes the page over, or draws it where none was sent.
 * @param react What draws it.
 * @param presses What was pressed in the meantime.
 */
export async function start({ createRoot, hydrateRoot }: typeof React, presses: Presses): Promise<void> {
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
  arriveProperly(router, isPrerendered)
  noteQuestionDirection(router)

  tellMissingCode()

  void answering.then(() => {
    // Until now links lead on by themselves: a route that changes while React takes the page over makes it give up.
    followLinks(router)
    keepFocus(document)
    presses.replay()
    keepOffline()
    performance.mark(answersMark)
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
