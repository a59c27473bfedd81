import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kinds } from '#tests/e2e/support/kinds.ts'
import { addresses, expect, fileTest, follow, htmlFiles, open, out, type Page, test } from '#tests/e2e/support/test.ts'

/** The position, font size, and colors of everything on the page, on a desktop and on a phone. */
async function look(page: Page): Promise<readonly string[]> {
  const looks: string[] = []
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    const look = await page.evaluate(() =>
      Array.from(document.querySelectorAll('body *'), (element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const { color, backgroundColor, font, border } = getComputedStyle(element)
        return [element.tagName, x, y, width, height, color, backgroundColor, font, border].join(' ')
      }),
    )
    looks.push(...look)
  }
  return looks
}

/** The first few differences, as pairs of before and after. */
function differences(before: readonly string[], after: readonly string[]) {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [before[index], after[index]])
    .filter(([was, is]) => was !== is)
    .slice(0, 5)
}

/** Collects the names of the stylesheets that a page requests. */
function watchStyles(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const name = /\/assets\/([^/]+)-[^/]+\.css$/.exec(request.url())?.[1]
    if (name !== undefined) asked.push(name)
  })
  return asked
}

fileTest('every page declares each font once, or browsers would load it again', () => {
  for (const file of htmlFiles) {
    const html = readFileSync(join(out, file), 'utf8')
    for (const font of ['Newsreader', 'Instrument Sans']) {
      expect(html.split(`@font-face{font-family:${font};`), `${file}, ${font}`).toHaveLength(2)
    }
  }
})

test('a page comes with all of its styles, so it never requests a stylesheet', async ({ context }) => {
  for (const address of [...addresses, '/404']) {
    const page = await context.newPage()
    const asked = watchStyles(page)
    await open(page, address)
    // The one for paper.
    expect(asked, address).toEqual(['print'])
    await page.close()
  }
})

test('another page loads the styles that it needs, once', async ({ context }) => {
  const page = await context.newPage()
  const asked = watchStyles(page)
  await open(page, '/compare')
  for (const address of ['/together', '/compare/focus', '/together', '/compare']) {
    await follow(page, address)
    await expect(page).toHaveURL(address)
  }
  expect(asked).toEqual(['print', 'together-page'])
})

for (const [order, there] of [
  ['in one order', kinds],
  ['in the opposite order', kinds.toReversed()],
] as const) {
  test(`a page reached by a link looks as it does when opened, with the styles of others loaded ${order}`, async ({
    page,
  }) => {
    const looks = new Map<string, readonly string[]>()
    for (const address of there) {
      await open(page, address)
      await page.evaluate(() => document.fonts.ready)
      looks.set(address, await look(page))
    }
    for (const address of there) {
      await follow(page, address)
      await expect.poll(async () => differences(looks.get(address) ?? [], await look(page)), address).toEqual([])
    }
  })
}

test('a stylesheet that never loads keeps no page from becoming ready', async ({ page }) => {
  await page.route(/\.css$/, () => undefined)
  // The event of a loaded page waits for what's for paper, too.
  await page.goto('/quiz/people', { waitUntil: 'domcontentloaded' })
  await page.getByText('100–499').click()
  await expect(page).toHaveURL('/quiz/reach')
})

test('a page isn’t shown before its styles have loaded', async ({ page }) => {
  await open(page, '/')
  let isSent = false
  await page.route(/together-page[^/]*\.css$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    isSent = true
    await route.continue()
  })
  await follow(page, '/together')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two roles, one strategy')
  expect(isSent).toBe(true)
})
