import { readdirSync } from 'node:fs'
import { expect, type Page, test as base } from '@playwright/test'
import { answersMark } from '#routes/answering.ts'
import { siteOptions } from '#build/site-options.ts'

export { expect, type Locator, type Page } from '@playwright/test'

interface Options {
  /** What the console may say in this test; nothing, unless told otherwise. */
  readonly expectedComplaints: readonly RegExp[]
}

interface Fixtures {
  /** Fails the test when the page complains to the console, throws, or asks another host for anything. */
  readonly silence: undefined
}

/** Every test also sees to it that the page is silent: React tells the console when hydration does not match. */
export const test = base.extend<Options & Fixtures>({
  expectedComplaints: [[], { option: true }],
  silence: [
    async ({ page, expectedComplaints }, run) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`asked ${request.url()}`)
      })
      await run(undefined)
      const unexpected = complaints.filter(
        (text) =>
          ![...expectedComplaints, /^Service Worker registration blocked/].some((pattern) => pattern.test(text)),
      )
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})

/** Where the site that is tested was built. */
export const { out } = siteOptions(process.env)

/** Every HTML file that was built, from the folder of the build. */
export const htmlFiles: readonly string[] = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()

/** Every address that has a page of its own. */
export const addresses: readonly string[] = htmlFiles
  .filter((file) => file !== '404.html')
  .map((file) => `/${file.replace(/(^index)?\.html$/, '')}`)

/** Opens an address and waits until the page answers. */
export async function open(page: Page, address: string) {
  const response = await page.goto(address)
  await taken(page)
  return response
}

/** Gives the page a sign, and waits until it answers: React has taken all of it over, and links are followed in place. */
export async function taken(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('pointermove')))
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, answersMark)
}

/** Goes to an address within the site, as a link to it does, and waits for nothing. */
export async function follow(page: Page, address: string) {
  await page.evaluate((href) => {
    const anchor = document.createElement('a')
    anchor.href = href
    document.body.append(anchor)
    anchor.click()
    anchor.remove()
  }, address)
}

/** How far the page is wider than its window, in pixels. The body is as wide as the window, less any scroll bar. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.body.offsetWidth)
}
