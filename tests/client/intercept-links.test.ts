import { createMemoryHistory } from '@tanstack/react-router'
import { expect, onTestFinished, test, vi } from 'vitest'
import { interceptLinks } from '#client/intercept-links.ts'
import { createSiteRouter } from '#routes/router.ts'

/** A site with intercepted links and one link on it, below a base path. */
function openLink(base: string) {
  vi.stubEnv('BASE_URL', base)
  const router = createSiteRouter(createMemoryHistory({ initialEntries: [base] }))
  const stop = interceptLinks(router)
  const link = document.createElement('a')
  link.href = `${base}compare/focus`
  document.body.append(link)
  onTestFinished(() => {
    stop()
    link.remove()
    vi.unstubAllEnvs()
  })
  return { router, link }
}

/** Clicks, and returns whether the browser would have followed the link. jsdom has to be prevented from doing so. */
function isLeftToBrowser(link: HTMLAnchorElement, init: MouseEventInit): boolean {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...init })
  let isLeft = false
  const look = () => {
    isLeft = !click.defaultPrevented
    click.preventDefault()
  }
  window.addEventListener('click', look, { once: true })
  link.dispatchEvent(click)
  return isLeft
}

test.each(['/', '/roles/'])('pointing at a link preloads its page, below %s', async (base) => {
  const { router, link } = openLink(base)
  const preload = vi.spyOn(router, 'preloadRoute')
  link.dispatchEvent(new Event('pointerover', { bubbles: true }))
  const fetched: Promise<readonly { readonly routeId: string }[] | undefined> = preload.mock.results[0]?.value
  expect((await fetched)?.map(({ routeId }) => routeId)).toContain('/compare/$dimension')
})

test('clicking a link changes the route', () => {
  const { router, link } = openLink('/')
  const navigate = vi.spyOn(router, 'navigate').mockResolvedValue()
  expect(isLeftToBrowser(link, {})).toBe(false)
  expect(navigate).toHaveBeenCalledWith({ href: '/compare/focus' })
})

test.each<MouseEventInit>([{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'a click with %j, which asks for a tab, a window or a file of its own, is left to the browser',
  (init) => {
    const { router, link } = openLink('/')
    const navigate = vi.spyOn(router, 'navigate').mockResolvedValue()
    expect(isLeftToBrowser(link, init)).toBe(true)
    expect(navigate).not.toHaveBeenCalled()
  },
)
