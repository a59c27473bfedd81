import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import { interceptLinks } from '#client/intercept-links.ts'
import { updateHeadAndFocus } from '#client/update-head-and-focus.ts'
import { headOf } from '#routes/page-head.ts'
import { createSiteRouter } from '#routes/router.ts'
import { typedTexts } from '#state/typed-texts.ts'

/**
 * Opens a page the way app.tsx does, including the shell.
 * @returns a user for interactions, and the page's current address
 */
export async function openPage(address: string) {
  // jsdom can't scroll.
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  Element.prototype.scrollIntoView = () => undefined
  const router = createSiteRouter(createMemoryHistory({ initialEntries: [address] }))
  const stops = [interceptLinks(router), updateHeadAndFocus(router)]
  onTestFinished(() => stops.forEach((stop) => stop()))
  // The next test's page is in another tab.
  onTestFinished(() => typedTexts.setState({ texts: {} }))
  await router.load()
  render(<RouterProvider router={router} />)
  await screen.findByRole('heading', { level: 1 })
  return {
    user: userEvent.setup(),
    address: () => router.state.location.href,
    /** The page's title and tags for networks. */
    head: () => headOf(router.state.matches),
    back: () => router.history.back(),
    go: async (to: string) => router.navigate({ href: to }),
    /** The number of entries in the history. */
    steps: () => router.history.length,
  }
}
