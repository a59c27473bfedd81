import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, expect, fileTest, htmlFiles, open, out, type Page, test } from '#tests/e2e/support/test.ts'

/** Where everything on the page stands, how large its type is and of what color. Stays in the page: it's a lot. */
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

/** What is not as it was, in pairs of before and after; the first few. */
function differences(page: Page, before: Look, after: Look): Promise<readonly unknown[]> {
  return page.evaluate(
    ([one, other]) =>
      Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [one[index], other[index]])
        .filter(([was, is]) => was !== is)
        .slice(0, 5),
    [before, after] as const,
  )
}

fileTest('the faces are in each page and not in the whole sheet, or they would be loaded twice', () => {
  const sheet = readdirSync(join(out, 'assets')).find((file) => file.endsWith('.css')) ?? ''
  expect(readFileSync(join(out, 'assets', sheet), 'utf8')).not.toContain('@font-face')
  for (const file of htmlFiles) expect(readFileSync(join(out, file), 'utf8'), file).toContain('@font-face')
})

test('no page asks for the whole sheet, and script has it in use by the time that the page answers', async ({
  page,
}) => {
  for (const file of htmlFiles) expect(readFileSync(join(out, file), 'utf8'), file).not.toContain('rel="stylesheet"')
  await open(page, '/responsibilities/security')
  // What script alone shows is in no page's own rules.
  await page.getByRole('button', { name: 'Share this responsibility' }).click()
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveCSS('text-overflow', 'ellipsis')
})

test('a sheet that never comes keeps no page from answering', async ({ page }) => {
  await page.route(/\.css$/, () => undefined)
  await open(page, '/quiz/people')
  await page.getByText('100–499').click()
  await expect(page).toHaveURL('/quiz/reach')
})

// What a page begins with is cut out of the sheet by machine: it has to look the same before the whole sheet is there.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('no page changes when the whole sheet arrives, on a phone or on a desk', async ({ page }) => {
    for (const address of [...addresses, '/404']) {
      await page.goto(address)
      await page.evaluate(() => document.fonts.ready)
      const before = { wide: await look(page, 1280), narrow: await look(page, 360) }
      await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0)
      // As the script does.
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
