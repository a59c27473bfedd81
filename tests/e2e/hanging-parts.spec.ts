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
