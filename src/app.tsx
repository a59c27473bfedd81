import { RouterProvider } from '@tanstack/react-router'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { arriveProperly } from '#routes/arrive.ts'
import { followLinks } from '#routes/follow-links.ts'
import { tellMissingCode } from '#routes/missing-code.ts'
import { keepOffline } from '#routes/newer-version.ts'
import { noteQuestionDirection } from '#routes/question-direction.ts'
import { createSiteRouter } from '#routes/router.ts'
import '#ui/styles/index.css'

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no element with the id "root"')

const router = createSiteRouter()
followLinks(router)
const isPrerendered = container.firstElementChild !== null
arriveProperly(router, isPrerendered)
noteQuestionDirection(router)

tellMissingCode()
keepOffline()

if (!isPrerendered) {
  // The development server sends no page, only the place for it, and so does the service worker without a network.
  createRoot(container).render(<RouterProvider router={router} />)
} else {
  // Without this the router puts a Suspense boundary where the prerendered page has none, and hydration fails.
  router.ssr = { manifest: undefined }
  await router.load()
  hydrateRoot(container, <RouterProvider router={router} />)
}
