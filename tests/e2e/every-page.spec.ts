import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { expectAccessible, expectAccessibleLikeItsKind } from '#tests/e2e/support/axe.ts'
import { kinds } from '#tests/e2e/support/kinds.ts'
import { addresses, expect, open, overflow, test } from '#tests/e2e/support/test.ts'

// Opens each page once and runs every check that applies to all pages. Policy violations appear in the console, which
// every test watches.

/** Pages without an address of their own: search engines don't list them. */
const unlisted = ['/404', ...retiredQuestions.map((id) => `/quiz/${id}`)]

test('the site has the pages in its list', () => {
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/compare', '/compare/focus', '/compare/objectives', '/compare/units', '/together']),
  )
})

for (const address of [...addresses, '/404']) {
  test(`${address} is a page of its own, needs no scrolling to the side, and axe finds nothing`, async ({ page }) => {
    const response = await open(page, address)
    expect.soft(response?.status()).toBe(200)
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect.soft(page.getByRole('main')).toBeVisible()
    await expect.soft(page.getByRole('contentinfo')).toBeVisible()
    if (address !== '/404') {
      await expect.soft(page).toHaveTitle(/\S.{10,}/)
      await expect.soft(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S.{30,}/)
    }
    if (unlisted.includes(address)) {
      await expect.soft(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
      await expect.soft(page.locator('link[rel="canonical"]')).toHaveCount(0)
    } else {
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
      expect.soft(new URL(canonical ?? '', page.url()).pathname).toBe(address)
    }
    // A small phone, the smallest one, and a desktop at 400% zoom.
    for (const [width, height] of [
      [360, 640],
      [320, 640],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect.soft(await overflow(page), `${width} by ${height}`).toBe(0)
    }
    const isFirstOfItsKind = kinds.some((kind) => kind.split('?')[0] === address)
    await (isFirstOfItsKind ? expectAccessible(page) : expectAccessibleLikeItsKind(page))
    await page.evaluate(() => document.fonts.ready)
  })
}
