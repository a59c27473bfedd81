import { expect, type Locator, open, test } from '#tests/e2e/support/test.ts'

const tops = (elements: Locator) =>
  elements.evaluateAll((each) => each.map((one) => Math.round(one.getBoundingClientRect().top)))

test('the halves of the home page keep their lines level', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await open(page, '/')
  const halves = page.getByRole('main').locator('section:has(> dl)')
  await expect(halves).toHaveCount(2)
  expect(await tops(halves.nth(0).locator('dt'))).toEqual(await tops(halves.nth(1).locator('dt')))
})

test('the cases of a topic stand side by side from a tablet’s width', async ({ page }) => {
  await open(page, '/contested/ai')
  const cases = page.getByRole('region', { name: 'The cases' }).locator('section')
  for (const [width, rows] of [
    [500, 3],
    [620, 2],
    [768, 1],
    [1440, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    expect(new Set(await tops(cases)).size, `${width}`).toBe(rows)
  }
})

test('sources that differ leave no place empty on a tablet', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await open(page, '/contested/security')
  const findings = page.getByRole('region', { name: 'Where sources differ' }).getByRole('listitem')
  await expect(findings).toHaveCount(3)
  expect(new Set(await tops(findings)).size).toBe(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the blocks of the law are far enough apart for a finger', async ({ page }) => {
    await open(page, '/law')
    const boxes = await page
      .getByRole('table')
      .first()
      .locator('td:has(a)')
      .evaluateAll((cells) =>
        cells.map((cell) => Array.from(cell.querySelectorAll('a'), (link) => link.getBoundingClientRect().toJSON())),
      )
    expect(boxes.length).toBeGreaterThan(8)
    for (const row of boxes) {
      for (const [index, box] of row.entries()) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
        const next = row[index + 1]
        if (next === undefined) continue
        expect(Math.max(next.left - box.right, next.top - box.bottom)).toBeGreaterThanOrEqual(8)
      }
    }
  })

  test('a charter’s links are high enough for a finger, and its owners’ names have room', async ({ page }) => {
    await open(page, '/charter')
    for (const link of await page.getByRole('link', { name: 'Elsewhere often' }).all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    }
    const owner = await page.getByRole('main').getByRole('listitem').getByRole('combobox').first().boundingBox()
    expect(owner?.width).toBeGreaterThan(300)
  })

  test('no key is asked for where there are none', async ({ page }) => {
    await open(page, '/quiz/people')
    await expect(page.getByText('Selecting an answer opens the next question.')).toBeVisible()
    const hint = await page.getByText('With the keyboard, press Enter to continue.').boundingBox()
    expect(Math.max(hint?.width ?? 0, hint?.height ?? 0)).toBeLessThanOrEqual(1)
    // A screen reader on a phone may have a keyboard.
    await expect(page.getByRole('radiogroup')).toHaveAccessibleDescription(
      /With the keyboard, press Enter to continue\.$/,
    )
  })

  test('a row’s hint has the width of the page', async ({ page }) => {
    await open(page, '/compare')
    const row = page.getByRole('rowheader', { name: /^At stake/ })
    const hint = await row.getByText('What to protect, and what to gain').boundingBox()
    expect(hint?.width).toBeGreaterThan(300)
  })
})
