import { expectAccessible } from '#tests/e2e/support/axe.ts'
import { answers } from '#tests/e2e/support/kinds.ts'
import { expect, isolatedTest, open, overflow, type Page, test } from '#tests/e2e/support/test.ts'

const result = `/result/cio?a=${answers}`
const pay = 'How many more senior technology people could you pay for?'
const none = answers.replace('pay-one', 'pay-no')

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

test('other answers are tried by keyboard, in place, and one press restores the original', async ({ page }) => {
  await open(page, result)
  await page.getByRole('button', { name: `Change: ${pay}` }).focus()
  await page.keyboard.press('Enter')
  const one = page.getByRole('radio', { name: 'One', exact: true })
  await expect(one).toBeChecked()
  await one.focus()
  const before = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL(`/result/neither?a=${none}&was=${answers}`)
  await expect(page).toHaveTitle('No new executive, with other answers · Which do you need?')
  await expect(page.getByRole('radio', { name: 'None', exact: true })).toBeFocused()
  await expect(page.getByText('Now: No new executive. Before: CIO.')).toBeInViewport()
  // The content above may get shorter or longer; the pressed option stays in view.
  await expect(page.getByRole('radio', { name: 'None', exact: true })).toBeInViewport()
  expect(before).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Back to original answers' }).press('Enter')
  await expect(page).toHaveURL(result)
  await expect(heading(page)).toHaveText('CIO')
})

test('a changed answer has an address that opens directly, with its own title and the original answer', async ({
  page,
}) => {
  await open(page, `/result/neither?a=${none}&was=${answers}`)
  await expect(page).toHaveTitle('No new executive, with other answers · Which do you need?')
  await expect(page.getByText('Now: No new executive. Before: CIO.')).toBeInViewport()
  await expect(page.getByText('Was: One')).toBeVisible()
  await page.getByRole('button', { name: `Change: ${pay}` }).click()
  await expectAccessible(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('the result is visible while an answer is changed, and doesn’t cover the pressed option', async ({ page }) => {
    await open(page, result)
    await page.getByRole('button', { name: `Change: ${pay}` }).click()
    await page.getByText('None', { exact: true }).last().click()
    await expect(page).toHaveURL(/was=/)
    await expect(page.getByText('Now: No new executive. Before: CIO.')).toBeInViewport()
    await page.getByText('Two or more', { exact: true }).last().click()
    await expect(page).toHaveURL(new RegExp(`pay-more.*was=`))
    await expect(page.getByText('Still CIO')).toBeInViewport()
    expect(await overflow(page)).toBe(0)
  })
})

isolatedTest('tried answers are stored only when they are kept', async ({ page }) => {
  await open(page, `/result/neither?a=${none}&was=${answers}`)
  await page.getByRole('button', { name: 'Keep these answers' }).click()
  await expect(page).toHaveURL(`/result/neither?a=${none}`)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Change your answers' })).toBeVisible()
})
