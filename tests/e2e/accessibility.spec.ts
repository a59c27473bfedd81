import { expectAccessible, findings } from './axe.ts'
import { addresses, expect, open, test } from './test.ts'

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

test('axe finds nothing on a result, someone else’s, with a part that was lost', async ({ page }) => {
  const answers = 'v1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk'
  await open(page, `/result/cio?a=${answers}.inside-provider.outside-nobody.people-to99.seat-perhaps`)
  await expect(page.getByText('Part of this link was left out')).toBeVisible()
  await expect(page.getByRole('img', { name: /A map with four quarters/ })).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing in the middle of the quiz, nor on the review with all marks given', async ({ page }) => {
  await open(page, '/quiz/reentry')
  await page.keyboard.press('3')
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toBeVisible()
  await expectAccessible(page)
  await open(page, '/quiz/review')
  for (const answer of (await page.getByRole('combobox').all()).slice(0, 3)) await answer.selectOption('Mostly')
  for (const mark of (await page.getByRole('checkbox').all()).slice(0, 3)) await mark.check()
  await expect(page.getByText('All marks are given')).toBeVisible()
  await expectAccessible(page)
})
