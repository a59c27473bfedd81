import { expect, open, type Page, isolatedTest as test } from '#tests/e2e/support/test.ts'

// A part that's loaded on demand can hang without failing. The page says so, as it does if the part fails.

async function openWithout(page: Page, files: RegExp, address: string) {
  await page.route(files, () => new Promise(() => undefined))
  await open(page, address)
  // Not sooner: that a page answers is measured by the real clock.
  await page.clock.install()
}

test('the options to share', async ({ page }) => {
  await openWithout(page, /\/share-options-/, '/compare')
  await page.getByRole('button', { name: /^Share/ }).click()
  await page.clock.fastForward('00:30')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Couldn’t load the options')
})

test('what a file is made with', async ({ page }) => {
  await openWithout(page, /\/word-\w+\.js/, '/charter')
  await page.getByRole('button', { name: /^Share/ }).click()
  await page.getByRole('button', { name: 'Download Word (.docx)' }).click()
  await page.clock.fastForward('00:30')
  await expect(page.getByText('Couldn’t create the file. Check your connection and try again.')).toBeVisible()
})

test('what reads a pasted link', async ({ page }) => {
  await openWithout(page, /\/read-pasted-/, '/board')
  const box = page.getByLabel('Paste one or more result links')
  await box.fill('not a link')
  await page.getByRole('button', { name: /^Add/ }).first().click()
  await page.clock.fastForward('00:30')
  await expect(page.getByText('Part of this page couldn’t be loaded.')).toBeVisible()
  await expect(box).toHaveValue('not a link')
})

test('the search', async ({ page }) => {
  await openWithout(page, /\/searched\.computed-/, '/responsibilities')
  await page.getByRole('searchbox').fill('erp')
  await page.clock.fastForward('00:30')
  await expect(page.getByText('Search couldn’t be loaded, so this is the list without it.')).toBeVisible()
})

test.describe('a part that fails', () => {
  test.use({ expectedComplaints: [/ERR_FAILED|dynamically imported/] })
  test('the search, which can be tried again', async ({ page }) => {
    const part = /\/searched\.computed-/
    await page.route(part, (route) => route.abort())
    await open(page, '/responsibilities')
    await page.getByRole('searchbox').fill('er')
    const note = page.getByText('Search couldn’t be loaded, so this is the list without it.')
    await expect(note).toBeVisible()
    await page.unroute(part)
    await page.getByRole('searchbox').fill('erp')
    await expect(note).toBeHidden()
    await expect(page.getByText('1 of 40', { exact: false }).first()).toBeVisible()
  })
})
