import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import { interceptLinks } from '#client/intercept-links.ts'
import { updateHeadAndFocus } from '#client/update-head-and-focus.ts'
import { headOf } from '#routes/page-head.ts'
import { createSiteRouter } from '#routes/router.ts'

/**
 * Opens a page as app.tsx does, with everything around it.
 * @returns the reader's hands, and the address that the page has now.
 */
export async function openPage(address: string) {
  // jsdom cannot scroll.
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  Element.prototype.scrollIntoView = () => undefined
  const router = createSiteRouter(createMemoryHistory({ initialEntries: [address] }))
  const stops = [interceptLinks(router), updateHeadAndFocus(router)]
  onTestFinished(() => stops.forEach((stop) => stop()))
  await router.load()
  render(<RouterProvider router={router} />)
  await screen.findByRole('heading', { level: 1 })
  return {
    user: userEvent.setup(),
    address: () => router.state.location.href,
    /** What the page says of itself to a browser's tab and to networks. */
    head: () => headOf(router.state.matches),
    back: () => router.history.back(),
    /** How many pages there are to go back and forth through. */
    steps: () => router.history.length,
  }
}
