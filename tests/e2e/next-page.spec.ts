import type { Locator } from '@playwright/test'
import { countRequests } from '#tests/e2e/support/counting-host.ts'
import { expect, open, type Page, isolatedTest as test, mainLink } from '#tests/e2e/support/test.ts'

let host: Awaited<ReturnType<typeof countRequests>>

test.beforeEach(async ({ baseURL }) => {
  host = await countRequests(Number(new URL(baseURL ?? '').port))
})
test.afterEach(() => host.stop())

/** Rests the pointer on a link for longer than a browser waits. */
async function pointAt(page: Page, link: Locator) {
  await link.hover()
  await page.waitForTimeout(600)
}

test.describe('as long as links load documents', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of a link that’s pointed at is fetched ahead, and opens from there', async ({ page }) => {
    await page.goto(`${host.origin}/`)
    await (await mainLink(page, 'Methodology')).hover()
    await expect.poll(() => host.of('/method')).toHaveLength(1)
    expect(host.of('/method')[0]?.isAhead).toBe(true)
    await (await mainLink(page, 'Methodology')).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methodology')
    expect(host.of('/method')).toHaveLength(1)
  })

  test('so is a section of another page', async ({ page }) => {
    await page.goto(`${host.origin}/examples`)
    await page.getByRole('main').locator('a[href="/method#validation"]').first().hover()
    await expect.poll(() => host.of('/method').map(({ isAhead }) => isAhead)).toEqual([true])
  })

  test('nothing with a query, no file, and no link to the same page is fetched ahead', async ({ page }) => {
    await page.goto(`${host.origin}/examples`)
    const withQuery = page.locator('a[href*="?"]').first()
    const address = (await withQuery.getAttribute('href')) ?? ''
    await pointAt(page, withQuery)
    expect(host.of(address)).toEqual([])
    await page.goto(`${host.origin}/together`)
    await pointAt(page, await mainLink(page, 'Working together'))
    expect(host.of('/together')).toHaveLength(1)
    await page.goto(`${host.origin}/open-data`)
    await pointAt(page, page.locator('a[href="/data/comparison.csv"]').first())
    expect(host.of('/data/comparison.csv')).toEqual([])
    // The pointer does its work on other links.
    await (await mainLink(page, 'Methodology')).hover()
    await expect.poll(() => host.of('/method')).toHaveLength(1)
  })
})

test('once the script has taken over, no documents are fetched ahead', async ({ page }) => {
  await open(page, `${host.origin}/`)
  await pointAt(page, await mainLink(page, 'Methodology'))
  await (await mainLink(page, 'Methodology')).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methodology')
  expect(host.of('/method')).toEqual([])
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('what’s fetched ahead goes through the worker and is used', async ({ page }) => {
    await open(page, `${host.origin}/`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setScriptExecutionDisabled', { value: true })
    await page.goto(`${host.origin}/compare`)
    await (await mainLink(page, 'Methodology')).hover()
    await expect.poll(() => host.of('/method')).toHaveLength(1)
    await (await mainLink(page, 'Methodology')).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methodology')
    expect(host.of('/method')).toHaveLength(1)
  })
})
