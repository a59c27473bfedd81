import { createMemoryHistory } from '@tanstack/react-router'
import { expect, onTestFinished, test, vi } from 'vitest'
import { interceptLinks } from '#client/intercept-links.ts'
import { interceptedMark } from '#client/intercepted-mark.ts'
import { createSiteRouter } from '#routes/router.ts'
import { counts } from '#tests/counts.ts'

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

/** Turns the browser's data saver on for a test. */
function saveData() {
  vi.stubGlobal('navigator', Object.create(navigator, { connection: { value: { saveData: true } } }))
  onTestFinished(() => void vi.unstubAllGlobals())
}

type Matches = readonly { readonly routeId: string; readonly loaderData?: unknown }[] | undefined

test.each(['/', '/roles/'])('pointing at a link preloads its page, below %s', async (base) => {
  const { router, link } = openLink(base)
  const preload = vi.spyOn(router, 'preloadRoute')
  link.dispatchEvent(new Event('pointerover', { bubbles: true }))
  const fetched: Promise<Matches> = preload.mock.results[0]?.value
  expect((await fetched)?.map(({ routeId }) => routeId)).toContain('/compare/$dimension')
})

test.each(['pointerover', 'focusin', 'pointerdown'])(
  'on %s, a page’s content is preloaded along with its code, and without the query',
  async (sign) => {
    const { router, link } = openLink('/')
    const preload = vi.spyOn(router, 'preloadRoute')
    link.href = '/charter?a=v2.people-to19'
    link.dispatchEvent(new Event(sign, { bubbles: true }))
    expect(preload).toHaveBeenCalledWith({ to: '/charter' })
    const fetched: Promise<Matches> = preload.mock.results[0]?.value
    const charter = (await fetched)?.find(({ routeId }) => routeId === '/charter')
    expect(charter?.loaderData).toHaveLength(counts.all)
  },
)

test('a page is preloaded once, however often its links are pointed at', () => {
  const { router, link } = openLink('/')
  const preload = vi.spyOn(router, 'preloadRoute').mockResolvedValue(undefined)
  for (const sign of ['pointerover', 'pointerover', 'focusin', 'pointerdown'])
    link.dispatchEvent(new Event(sign, { bubbles: true }))
  link.search = '?show=differences'
  link.dispatchEvent(new Event('pointerover', { bubbles: true }))
  expect(preload).toHaveBeenCalledTimes(1)
})

test('a link to the page that’s open preloads nothing, with another query either', () => {
  const { router, link } = openLink('/')
  const preload = vi.spyOn(router, 'preloadRoute')
  link.href = `${location.pathname}?show=differences`
  link.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(preload).not.toHaveBeenCalled()
})

test('with a data saver on, only a press preloads a page', () => {
  saveData()
  const { router, link } = openLink('/')
  const preload = vi.spyOn(router, 'preloadRoute')
  link.dispatchEvent(new Event('pointerover', { bubbles: true }))
  link.dispatchEvent(new Event('focusin', { bubbles: true }))
  expect(preload).not.toHaveBeenCalled()
  link.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(preload).toHaveBeenCalledTimes(1)
})

test('browsers are told that links load no documents anymore, for as long as that’s true', () => {
  const router = createSiteRouter(createMemoryHistory({ initialEntries: ['/'] }))
  const stop = interceptLinks(router)
  expect(document.documentElement).toHaveAttribute(interceptedMark)
  stop()
  expect(document.documentElement).not.toHaveAttribute(interceptedMark)
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

test('a fragment of the page that’s open is left to the browser, unless it’s a state', () => {
  const { router, link } = openLink('/')
  const navigate = vi.spyOn(router, 'navigate').mockResolvedValue()
  link.href = `${location.pathname}#focus`
  expect(isLeftToBrowser(link, {})).toBe(true)
  link.href = `${location.pathname}#c=v1.end&c=v1.end`
  expect(isLeftToBrowser(link, {})).toBe(false)
  expect(navigate).toHaveBeenCalledExactlyOnceWith({ href: `${location.pathname}#c=v1.end&c=v1.end` })
})
