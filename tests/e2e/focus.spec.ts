import { kinds } from '#tests/e2e/support/kinds.ts'
import { expect, open, type Page, test } from '#tests/e2e/support/test.ts'

/** More than there are controls on any page. */
const mostSteps = 400

/** The focused element: its name, and whether any of it is visible. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
    const isSeen = [element, ...(label === undefined ? [] : [label])].some((shown) =>
      [...shown.getClientRects()].some(({ left, right, top, bottom }) =>
        [left + 2, (left + right) / 2, right - 2].some((x) =>
          [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
            const hit = document.elementFromPoint(x, y)
            return hit !== null && (shown.contains(hit) || hit.contains(element))
          }),
        ),
      ),
    )
    return { name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40), isSeen }
  })
}

/**
 * Presses a key until an element with that name has the focus. Returns the elements on the way that weren't visible.
 */
async function walk(page: Page, key: string, last: string): Promise<readonly string[]> {
  const unseen: string[] = []
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press(key)
    const { name, isSeen } = await focused(page)
    if (!isSeen) unseen.push(name)
    if (name === last) return unseen
  }
  throw new Error(`${key} did not reach "${last}"; it stands at "${(await focused(page)).name}"`)
}

for (const address of kinds) {
  test(`${address.slice(0, 30)} can be used by keyboard, to its end and back, and nothing covers the focus`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 1024, height: 640 })
    await open(page, address)
    expect(await walk(page, 'Tab', 'Licenses')).toEqual([])
    expect(await walk(page, 'Shift+Tab', 'Skip to main content')).toEqual([])
  })
}

test('focus moves to the heading of every new page, on the way back too', async ({ page }) => {
  await open(page, '/accessibility')
  for (const address of kinds.filter((each) => each !== '/accessibility')) {
    await page.evaluate((href) => {
      const link = document.createElement('a')
      link.href = href
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
    await expect(page, address).not.toHaveURL(/\/accessibility$/)
    await expect(page.getByRole('heading', { level: 1 }), address).not.toHaveText('Accessibility')
    await expect(page.getByRole('heading', { level: 1 }), address).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' }), address).toBeFocused()
  }
})
