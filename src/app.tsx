import { RouterProvider } from '@tanstack/react-router'
import { answering, answersMark } from '#routes/answering.ts'
import { arriveProperly } from '#routes/arrive.ts'
import { followLinks } from '#routes/follow-links.ts'
import { keepFocus } from '#routes/keep-focus.ts'
import { tellMissingCode } from '#routes/missing-code.ts'
import { keepOffline } from '#routes/offline.ts'
import type { Presses } from '#routes/presses.ts'
import { noteQuestionDirection } from '#routes/question-direction.ts'
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
