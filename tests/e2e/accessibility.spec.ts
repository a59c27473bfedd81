import { AxeBuilder } from '@axe-core/playwright'
import { addresses, expect, open, type Page, test } from './test.ts'

/** What axe finds, as lines that say what is wrong and where. */
async function findings(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  // Legacy mode reads frames less well, and there are none; it takes a fifth of the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .disableRules([...except])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1440].map((width) => ({ colorScheme, width })),
)

/** Expects axe to find nothing on the page as it is now, in light and dark, on a phone and on a desk. */
async function expectAccessible(page: Page) {
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    expect(await findings(page), `${colorScheme}, ${width} pixels`).toEqual([])
  }
}

for (const address of [...addresses, '/404']) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await open(page, address)
    await expectAccessible(page)
  })

  test(`axe finds nothing on ${address} in the colors of the reader, without motion`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await open(page, address)
    // Contrast is the reader's own here, and axe still measures the colors that the page asked for.
    expect(await findings(page, ['color-contrast'])).toEqual([])
  })
}

test('axe finds nothing with a source open', async ({ page }) => {
  await open(page, '/compare/focus')
  await page.getByRole('button', { name: 'Where this comes from' }).nth(1).click()
  await expect(page.getByRole('note')).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing where differences only are shown, with the rows to choose from open', async ({ page }) => {
  await open(page, '/compare')
  await page.getByRole('radio', { name: 'Differences only' }).check()
  await page.getByText('Choose rows').click()
  await expect(page.getByRole('rowheader', { name: /^In common/ })).toHaveCount(0)
  await expectAccessible(page)
})

test('axe finds nothing where a row is lit, a link is told of, and another could not be copied', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await open(page, '/compare?show=everything#units-aim')
  await expect(page.getByText('Part of this link was left out')).toBeVisible()
  await page.getByRole('button', { name: 'Copy link to To what end' }).click()
  await expect(page.getByRole('textbox')).toBeVisible()
  await expectAccessible(page)
})

test('in the colors of the reader, what is chosen can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/compare')
  await page.getByRole('radio', { name: 'Shared only' }).check()
  await expect(page.getByRole('rowheader', { name: /^Direction/ })).toHaveCount(0)
  const background = (text: string) =>
    page.getByText(text, { exact: true }).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await background('Shared only')).not.toBe(await background('Everything'))
})

test('enlarged to 400%, a source can be read and closed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page, '/compare/focus')
  await page.getByRole('button', { name: 'Where this comes from' }).nth(1).click()
  const note = page.getByRole('note')
  await expect(note).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
})
