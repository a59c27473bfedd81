import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, expect, htmlFiles, open, out, overflow, test } from './test.ts'

const files = htmlFiles.map((file) => ({ file, html: readFileSync(join(out, file), 'utf8') }))

test('the site has the pages of its map', () => {
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/compare', '/compare/focus', '/compare/objectives', '/compare/units', '/together']),
  )
})

for (const address of addresses) {
  test(`${address} is a page of its own`, async ({ page }) => {
    const response = await open(page, address)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page).toHaveTitle(/\S.{10,}/)
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S.{30,}/)
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect(new URL(canonical ?? '', page.url()).pathname).toBe(address)
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
  })

  test(`${address} needs no scrolling to the side on a small phone, or enlarged to 400%`, async ({ page }) => {
    await open(page, address)
    for (const [width, height] of [
      [360, 640],
      [320, 640],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await overflow(page), `${width} by ${height}`).toBe(0)
    }
  })
}

test('every file carries its own content, title and description', () => {
  for (const place of ['<!--app-->', '<!--head-->'])
    expect(files.filter(({ html }) => html.includes(place))).toEqual([])
  for (const pattern of [/<title>([^<]+)</, /<meta name="description" content="([^"]+)"/, /<h1[^>]*>(.+?)<\/h1>/]) {
    const found = files.map(({ html }) => pattern.exec(html)?.[1])
    expect(found).not.toContain(undefined)
    expect(new Set(found).size).toBe(files.length)
  }
})

test('no file carries style in an attribute, so that a host may forbid it', () => {
  expect(files.filter(({ html }) => html.includes(' style="')).map(({ file }) => file)).toEqual([])
})

test.describe('an address that leads nowhere', () => {
  // The browser itself tells the console of the status.
  test.use({ expectedComplaints: [/status of 404/] })

  test('is answered with 404 and the addresses that come nearest', async ({ page }) => {
    const response = await open(page, '/compare/focsu')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No one sits here.')
    const offered = page.getByRole('main').getByRole('link')
    await expect(offered).toHaveCount(3)
    await expect(offered.first()).toHaveAttribute('href', '/compare/focus')
    await offered.first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Focus and orientation')
  })

  for (const path of ['/%E0%A4%A', '/a%00b', `/${'x'.repeat(4_000)}`, '/compare/__proto__', '/compare/focus/more']) {
    test(`does not break the page: ${path.slice(0, 30)}`, async ({ page }) => {
      await open(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No one sits here.')
      expect(await overflow(page)).toBe(0)
    })
  }
})
