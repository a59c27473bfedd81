import { content } from '#content/index.ts'
import { expect, open, type Page, test } from '#tests/e2e/test.ts'

// What most readers come for, in every engine. The details are tested in one.

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

function section(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name })
}

test('compare: from the start to a row, with differences only, and back', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: 'Compare row by row' }).click()
  await expect(heading(page)).toBeFocused()
  await page.getByRole('radio', { name: 'Differences only' }).check()
  await expect(page).toHaveURL('/compare?show=differences')
  await expect(page.getByRole('rowheader', { name: /^In common/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Where this comes from' }).nth(1).click()
  await expect(page.getByRole('note')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.goBack()
  await expect(page).toHaveURL('/')
})

test('filter: narrow, search with a slip of the pen, open what was found', async ({ page }) => {
  await open(page, '/')
  await section(page, 'Responsibilities').click()
  // Typed, since filling in does not reach React in Firefox as it is driven here.
  await page.getByRole('searchbox').pressSequentially('scurity')
  await expect(page.getByText('is not written so here')).toBeVisible()
  const found = page.getByRole('region', { name: 'Responsibilities' }).getByRole('heading', { level: 2 })
  await expect.poll(() => found.count()).toBeLessThan(content.responsibilities.length)
  const title = (await found.first().innerText()).trim()
  await found.first().getByRole('link').click()
  await expect(heading(page)).toHaveText(title)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('scurity')
})

test('quiz: every question, the review, the result; and it can be shared', async ({ page }) => {
  await open(page, '/quiz')
  await page.getByRole('link', { name: 'Begin' }).click()
  for (const { statement } of content.quiz.questions) {
    await expect(heading(page)).toHaveText(statement.text)
    await page.getByRole('main').getByRole('radio').nth(1).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('main').getByRole('radio', { checked: true })).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(heading(page)).toHaveText('Before the result')
  await page.getByRole('link', { name: 'See the result' }).click()
  await expect(page).toHaveURL(/\/result\/[\w-]+\?a=v1\./)
  await expect(heading(page)).not.toHaveText('Before the result')
  const result = await heading(page).innerText()
  await page.getByRole('button', { name: /^Share/ }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await open(page, link)
  await expect(heading(page)).toHaveText(result)
})

test('dark, once chosen, is there when the page is opened again', async ({ page }) => {
  await open(page, '/method')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
