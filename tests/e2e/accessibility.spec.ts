import { expectAccessible } from '#tests/e2e/support/axe.ts'
import { clippedTexts, overlappingTexts, overflowingDialogs } from '#tests/e2e/support/measure.ts'
import { states } from '#tests/e2e/support/states.ts'
import { expect, open, overflow, test } from '#tests/e2e/support/test.ts'

test.describe('no checker finds anything, and nothing is lost at twice the text size', () => {
  test.use({
    // Of the states where a page has no code or no place.
    expectedComplaints: [/status of 404|ERR_FAILED|dynamically imported module|failed to load|React error #520/],
  })

  for (const { name, reach, width } of states) {
    test(name.slice(0, 60), async ({ page }) => {
      if (width !== undefined) await page.setViewportSize({ width, height: 800 })
      await reach(page)
      await expectAccessible(page, width === undefined ? undefined : [width])
      await page.setViewportSize({ width: 360, height: 800 })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await overflow(page)).toBe(0)
      expect(await overflowingDialogs(page)).toEqual([])
      expect(await clippedTexts(page)).toEqual([])
      // A source and a dialog lie on top of the page.
      if ((await page.locator('dialog[open], :popover-open').count()) === 0) {
        // At the top, where no bar stays in sight above what's scrolled below it.
        await page.evaluate(() => scrollTo(0, 0))
        expect(await overlappingTexts(page)).toEqual([])
      }
    })
  }
})

test('in forced colors, selected items are distinguishable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/compare')
  await page.getByRole('radio', { name: 'Shared' }).check()
  await expect(page.getByRole('rowheader', { name: /^Direction/ })).toHaveCount(0)
  const background = (text: string) =>
    page
      .getByRole('search')
      .getByText(text, { exact: true })
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await background('Shared')).not.toBe(await background('All'))
})

test('links in headings, row headers, and titles are underlined', async ({ page }) => {
  for (const address of ['/charter', '/compare', '/compare/focus', '/responsibilities', '/examples']) {
    await open(page, address)
    const links = await page
      .getByRole('main')
      .locator(':is(h2, h3, h4, th, [class*="title"]) a')
      .evaluateAll((all) => all.map((link) => [link.textContent, getComputedStyle(link).textDecorationLine]))
    expect(links.length, address).toBeGreaterThan(0)
    expect(
      links.filter(([, line]) => line !== 'underline'),
      address,
    ).toEqual([])
  }
})

test('at 400% zoom, a source can be read and closed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page, '/compare/focus')
  await page
    .getByRole('button', { name: /^Source / })
    .nth(1)
    .click()
  const note = page.getByRole('note')
  await expect(note).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
})
