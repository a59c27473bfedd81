import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, expect, fileTest, htmlFiles, open, out, type Page, test } from '#tests/e2e/support/test.ts'

/** The position, font size, and color of everything on the page. The data stays in the page, since it's large. */
function look(page: Page, width: number) {
  return page.setViewportSize({ width, height: 800 }).then(() =>
    page.evaluateHandle(() =>
      Array.from(document.querySelectorAll('body *'), (element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const { color, backgroundColor, font, border } = getComputedStyle(element)
        return [element.tagName, x, y, width, height, color, backgroundColor, font, border].join(' ')
      }),
    ),
  )
}

type Look = Awaited<ReturnType<typeof look>>

/** The first few differences, as pairs of before and after. */
function differences(page: Page, before: Look, after: Look): Promise<readonly unknown[]> {
  return page.evaluate(
    ([one, other]) =>
      Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [one[index], other[index]])
        .filter(([was, is]) => was !== is)
        .slice(0, 5),
    [before, after] as const,
  )
}

fileTest('the font rules are in each page and not in the full stylesheet, or they would be loaded twice', () => {
  const sheet = readdirSync(join(out, 'assets')).find((file) => file.endsWith('.css')) ?? ''
  expect(readFileSync(join(out, 'assets', sheet), 'utf8')).not.toContain('@font-face')
  for (const file of htmlFiles) expect(readFileSync(join(out, file), 'utf8'), file).toContain('@font-face')
})

test('no page requests the full stylesheet, and the script has applied it when the page is ready', async ({ page }) => {
  for (const file of htmlFiles) expect(readFileSync(join(out, file), 'utf8'), file).not.toContain('rel="stylesheet"')
  await open(page, '/responsibilities/security')
  // Elements that only script renders aren't covered by critical CSS.
  await page.getByRole('button', { name: 'Share this responsibility' }).click()
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveCSS('text-overflow', 'ellipsis')
})

test('a stylesheet that never loads keeps no page from becoming ready', async ({ page }) => {
  await page.route(/\.css$/, () => undefined)
  await open(page, '/quiz/people')
  await page.getByText('100–499').click()
  await expect(page).toHaveURL('/quiz/reach')
})

// Critical CSS is extracted automatically: the page has to look the same before the full stylesheet is applied.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('no page changes when the full stylesheet is applied, on a phone or a desktop', async ({ page }) => {
    for (const address of [...addresses, '/404']) {
      await page.goto(address)
      await page.evaluate(() => document.fonts.ready)
      const before = { wide: await look(page, 1280), narrow: await look(page, 360) }
      await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0)
      // The way the script does it.
      const link = await page.evaluateHandle(() => {
        const link = document.createElement('link')
        link.rel = 'stylesheet'
        link.href = document.querySelector('meta[name="sheet"]')?.getAttribute('content') ?? ''
        document.head.append(link)
        return link
      })
      await expect.poll(() => link.evaluate(({ sheet }) => sheet?.cssRules.length ?? 0)).toBeGreaterThan(0)
      expect(await differences(page, before.narrow, await look(page, 360)), `${address}, narrow`).toEqual([])
      expect(await differences(page, before.wide, await look(page, 1280)), `${address}, wide`).toEqual([])
    }
  })
})
