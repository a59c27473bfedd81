import { counts } from '#tests/counts.ts'
import { expectAccessible } from '#tests/e2e/support/axe.ts'
import { answers } from '#tests/e2e/support/kinds.ts'
import { expect, open, isolatedTest, test } from '#tests/e2e/support/test.ts'

test('axe finds nothing with a source open', async ({ page }) => {
  await open(page, '/compare/focus')
  await page.getByRole('button', { name: 'Source:' }).nth(1).click()
  await expect(page.getByRole('note')).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing where differences only are shown, with the rows to choose from open', async ({ page }) => {
  await open(page, '/compare/focus')
  await page.getByRole('radio', { name: 'Differences' }).check()
  await page.getByText('Rows', { exact: true }).click()
  await expect(page.getByRole('rowheader', { name: /^Shared/ })).toHaveCount(0)
  await expectAccessible(page)
})

isolatedTest(
  'axe finds nothing where a row is lit, a link is told of, and another could not be copied',
  async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await open(page, '/compare/units?show=everything#units-aim')
    await expect(page.getByText('We ignored part of this link')).toBeVisible()
    await page.getByRole('button', { name: 'Copy link to Why they work together' }).click()
    await expect(page.getByRole('textbox')).toBeVisible()
    await expectAccessible(page)
  },
)

test('in forced colors, selected items are distinguishable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/compare')
  await page.getByRole('radio', { name: 'Shared' }).check()
  await expect(page.getByRole('rowheader', { name: /^Direction/ })).toHaveCount(0)
  const background = (text: string) =>
    page.getByText(text, { exact: true }).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await background('Shared')).not.toBe(await background('All'))
})

test('at 400% zoom, a source can be read and closed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page, '/compare/focus')
  await page.getByRole('button', { name: 'Source:' }).nth(1).click()
  const note = page.getByRole('note')
  await expect(note).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
})

test('axe finds nothing on a result, someone else’s, with a part that was lost', async ({ page }) => {
  await open(page, `/result/cio?a=${answers}.seat-perhaps`)
  await expect(page.getByText('We ignored part of this link')).toBeVisible()
  await expect(page.getByText('You’re viewing answers from a shared link.')).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing in the middle of the quiz, nor on a review with something chosen of a list', async ({
  page,
}) => {
  await open(page, '/quiz/people')
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: '100–499' })).toBeChecked()
  await expectAccessible(page)
  await open(page, '/quiz/review')
  await page.getByRole('checkbox', { name: 'Too much work' }).first().check()
  await expect(page.getByText(/unanswered/).first()).toBeVisible()
  await expectAccessible(page)
})

const refusing = () =>
  Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) })

isolatedTest('axe finds nothing in what a page is shared with, where the browser would not copy', async ({ page }) => {
  await page.addInitScript(refusing)
  await open(page, `/result/cio?a=${answers}`)
  await page.getByRole('button', { name: 'Share this result' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await dialog.getByRole('button', { name: 'Copy as text (Markdown)' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Text (Markdown)' })).toBeVisible()
  await expect(dialog.getByRole('img', { name: 'QR code for this link' })).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing on a team comparison that was given what it can’t read', async ({ page }) => {
  await open(page, '/board?a=nonsense')
  await page.getByRole('textbox', { name: /^Paste one or more result links/ }).fill('neither link nor answers')
  await page.getByRole('button', { name: 'Add answers' }).click()
  await expect(page.getByText(/^Not added, because we found no answers/)).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing on a charter with gaps, a link that is none, and a question before it is deleted', async ({
  page,
}) => {
  await open(page, '/charter')
  await page.getByRole('button', { name: 'Blank' }).click()
  await expect(page.getByRole('region', { name: 'Unassigned' }).getByRole('listitem')).toHaveCount(counts.all)
  await page.getByRole('textbox', { name: /Compare with/ }).fill('no link')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Delete this charter' }).click()
  await expect(page.getByRole('button', { name: 'Yes, delete this charter' })).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing on the method with everything unfolded', async ({ page }) => {
  await open(page, '/method')
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click()
  await expect(page.getByRole('definition').first()).toBeVisible()
  await expectAccessible(page)
})

test.describe('where a page has no code or no place', () => {
  test.use({
    expectedComplaints: [/status of 404|ERR_FAILED|dynamically imported module|failed to load|React error #520/],
  })

  test('axe finds nothing', async ({ page }) => {
    await open(page, '/compare/focsu')
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(3)
    await expectAccessible(page)
    await open(page, '/')
    await page.route('**/method-page-*.js', (route) => route.abort())
    await page.getByRole('link', { name: 'Methodology', exact: true }).click()
    await page.getByText('Technical details').click()
    await expect(page.getByRole('textbox', { name: 'Report' })).toBeVisible()
    await expectAccessible(page)
  })
})
