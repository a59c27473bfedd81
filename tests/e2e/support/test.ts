import { readdirSync } from 'node:fs'
import {
  type BrowserContextOptions,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  test as base,
} from '@playwright/test'
import { siteOptions } from '#build/options.ts'
import { embedFolder } from '#domain/embed/embed-addresses.ts'
import { pageReadyMark } from '#routes/page-ready.ts'

export { expect, type Locator, type Page } from '@playwright/test'

interface Options {
  /** Messages that this test allows in the console; none by default. */
  readonly expectedComplaints: readonly RegExp[]
}

interface Fixtures {
  /** Fails the test if the page logs to the console, throws, or sends a request to another host. */
  readonly silence: undefined
}

/** Options of a browser context that tests set themselves. */
type Reader = Pick<BrowserContextOptions, 'baseURL' | 'hasTouch' | 'isMobile' | 'javaScriptEnabled'>

interface WorkerFixtures {
  /**
   * Returns the page that a worker's tests share for a kind of reader, reset as if the device had never visited the
   * site.
   */
  readonly lendPage: (reader: Reader) => Promise<Page>
}

/** For tests that read the build output, without a browser. */
export const fileTest = base

/**
 * For tests whose changes to the browser couldn't be undone for the next test: scripts that run before the page, its
 * clock, options of its context. Every test also makes sure that the console stays silent: React logs there if
 * hydration doesn't match.
 */
export const isolatedTest = base.extend<Options & Fixtures>({
  expectedComplaints: [[], { option: true }],
  silence: [
    async ({ page, expectedComplaints }, run) => {
      const complaints: string[] = []
      const onConsole = (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      }
      const onError = (error: Error) => complaints.push(error.message)
      const onRequest = (request: Request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`asked ${request.url()}`)
      }
      page.on('console', onConsole).on('pageerror', onError).on('request', onRequest)
      await run(undefined)
      page.off('console', onConsole).off('pageerror', onError).off('request', onRequest)
      const unexpected = complaints.filter(
        (text) =>
          ![...expectedComplaints, /^Service Worker registration blocked/].some((pattern) => pattern.test(text)),
      )
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})

/**
 * Shares one page per worker, which opens the next address in half the time. Storage, size, and media are reset for
 * each test.
 */
export const test = isolatedTest.extend<object, WorkerFixtures>({
  lendPage: [
    async ({ browser }, run, { project }) => {
      const { serviceWorkers, permissions } = project.use
      const options = { ...(serviceWorkers && { serviceWorkers }), ...(permissions && { permissions }) }
      const lent = new Map<string, Page>()
      await run(async (reader) => {
        const kind = JSON.stringify(reader)
        const kept = lent.get(kind)
        if (kept !== undefined && !kept.isClosed()) return kept
        const context = await browser.newContext({ ...options, ...reader })
        const page = await context.newPage()
        page.addInitScript = page.exposeFunction = () => Promise.reject(new Error('This stays; take isolatedTest.'))
        lent.set(kind, page)
        return page
      })
      for (const page of lent.values()) await page.context().close()
    },
    { scope: 'worker' },
  ],
  page: async ({ lendPage, baseURL, hasTouch, isMobile, javaScriptEnabled, viewport, colorScheme }, run, test) => {
    const page = await lendPage({
      ...(baseURL !== undefined && { baseURL }),
      hasTouch: hasTouch === true,
      isMobile: isMobile === true,
      javaScriptEnabled: javaScriptEnabled !== false,
    })
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 })
    await page.emulateMedia({ media: null, colorScheme: colorScheme ?? null, reducedMotion: null, forcedColors: null })
    await run(page)
    // The state after a failed test is unknown.
    if (test.status !== test.expectedStatus || page.isClosed()) await page.context().close()
    else await leave(page)
  },
  context: ({ page }, run) => run(page.context()),
})

/** Resets a page as if the device had never visited the site. */
async function leave(page: Page) {
  for (const other of page.context().pages()) if (other !== page) await other.close()
  await page.unrouteAll()
  const isQuiet =
    page.url().startsWith('http') &&
    (await page.evaluate((mark) => {
      localStorage.clear()
      sessionStorage.clear()
      if (performance.getEntriesByName(mark).length === 0) return false
      // So that the next address loads a new document, even if it differs only in its fragment. The router doesn't
      // notice this.
      History.prototype.replaceState.call(history, null, '', '/left')
      return true
    }, pageReadyMark))
  // A page that's still starting would affect the next test.
  if (!isQuiet) await page.goto('/icon.svg')
  await page.mouse.move(0, 0)
}

/** The folder of the tested build. */
export const { out } = siteOptions(process.env)

const everyHtmlFile = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()

const isForFrames = (file: string) => `/${file}`.startsWith(embedFolder)

/** Every HTML file of the build, relative to its folder, except those for other sites' frames. */
export const htmlFiles: readonly string[] = everyHtmlFile.filter((file) => !isForFrames(file))

/** Those for other sites' frames. */
export const embedFiles: readonly string[] = everyHtmlFile.filter(isForFrames)

/** Every address with its own page. */
export const addresses: readonly string[] = htmlFiles
  .filter((file) => file !== '404.html')
  .map((file) => `/${file.replace(/(^index)?\.html$/, '')}`)

/** Opens an address and waits until the page is ready. */
export async function open(page: Page, address: string) {
  const response = await page.goto(address)
  await taken(page)
  return response
}

/** Waits until the page is ready: React has hydrated it, and links are intercepted. */
export async function taken(page: Page) {
  // Polled in the page itself: Playwright would first have to inject its own polling code into each document.
  await page.evaluate((mark) => {
    return new Promise<void>((resolve) => {
      new PerformanceObserver((list, observer) => {
        if (list.getEntriesByName(mark).length === 0) return
        observer.disconnect()
        resolve()
      }).observe({ type: 'mark', buffered: true })
    })
  }, pageReadyMark)
}

/** Navigates to an address within the site like a link does, without waiting. */
export async function follow(page: Page, address: string) {
  await page.evaluate((href) => {
    const anchor = document.createElement('a')
    anchor.href = href
    document.body.append(anchor)
    anchor.click()
    anchor.remove()
  }, address)
}

/** How far the page is wider than its window, in pixels. The body is as wide as the window, minus any scroll bar. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.body.offsetWidth)
}

/** A link of the main navigation. If it's behind a button at this width, the button is pressed. */
export async function mainLink(page: Page, name: string) {
  const nav = page.getByRole('navigation', { name: 'Main' })
  const link = nav.getByRole('link', { name, exact: true })
  if (!(await link.isVisible())) await nav.getByRole('button').click()
  return link
}
