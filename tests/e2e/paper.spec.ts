import { addresses, expect, open, type Page, test } from '#tests/e2e/support/test.ts'

/** What A4 and Letter both have room for within the margins of src/ui/styles/print.css, in CSS pixels. */
const sheet = { width: 672, height: 942 }

async function openOnPaper(page: Page, address: string) {
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print' })
  await open(page, address)
}

test('a meeting gets the cases side by side, and the questions, on one sheet', async ({ page }) => {
  let fitting = 0
  for (const topic of addresses.filter((each) => each.startsWith('/contested/'))) {
    await openOnPaper(page, topic)
    const cases = page.getByRole('region', { name: 'The cases' })
    const tops = await cases
      .locator('section')
      .evaluateAll((each) => each.map((one) => one.getBoundingClientRect().top))
    expect(tops, topic).toHaveLength(3)
    expect(new Set(tops).size, topic).toBe(1)
    // A case's source is printed below it, which may need the rest of the sheet.
    if ((await cases.locator('[popover]').count()) > 0) continue
    fitting += 1
    const questions = await page.getByRole('region', { name: 'Ask aloud' }).boundingBox()
    expect((questions?.y ?? Infinity) + (questions?.height ?? 0), topic).toBeLessThanOrEqual(sheet.height)
  }
  expect(fitting).toBeGreaterThan(10)
})

test('a citation on paper has no line through the one below, and a period before its date', async ({ page }) => {
  await openOnPaper(page, '/law')
  const link = page.getByRole('cell').getByRole('link', { name: 'Regulation (EU) 2022/2554' }).first()
  await expect(link).toHaveCSS('text-decoration-line', 'none')
  expect(await link.evaluate((anchor) => getComputedStyle(anchor, '::after').content)).toBe('"."')
})

test('the columns of a comparison can be distinguished without a background', async ({ page }) => {
  await openOnPaper(page, '/compare')
  const row = page.getByRole('row', { name: 'Direction' })
  const colors = await row
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).borderInlineStart))
  expect(colors).toHaveLength(2)
  expect(new Set(colors).size).toBe(2)
  for (const color of colors) expect(color).toMatch(/^0\.\d+px solid|^1px solid/)
})
