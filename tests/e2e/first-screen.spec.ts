import { expect, type Locator, open, type Page, test } from '#tests/e2e/support/test.ts'

// A phone's first screen shows content: navigation and controls are folded.

test.use({ viewport: { width: 360, height: 640 } })

/** How much of something has to be there to be read, in pixels. */
const readable = 60

const contents: Readonly<Record<string, (page: Page) => Locator>> = {
  '/responsibilities': (page) => page.getByRole('region', { name: 'Responsibilities' }).getByRole('listitem'),
  '/compare': (page) => page.getByRole('rowheader'),
  '/compare/focus': (page) => page.getByRole('cell').filter({ hasText: 'inward' }),
  '/contested': (page) => page.getByRole('main').getByRole('listitem'),
  '/charter': (page) => page.getByRole('main').getByRole('listitem'),
}

for (const [address, content] of Object.entries(contents)) {
  test(`${address} begins with content`, async ({ page }) => {
    await open(page, address)
    const box = await content(page).filter({ visible: true }).first().boundingBox()
    expect(box?.y).toBeLessThan(640 - readable)
  })
}

test('the comparison’s choices are behind one line, which says when they narrow the view', async ({ page }) => {
  await open(page, '/compare')
  await expect(page.getByRole('radio', { name: 'Shared' })).toBeHidden()
  await page.getByText('Rows and columns').click()
  await page.getByRole('radio', { name: 'Shared' }).check()
  await page.getByText('Rows and columns').click()
  await expect(page.getByRole('radio', { name: 'Shared' })).toBeHidden()
  await expect(page.getByText(/^\d+ of \d+ rows$/)).toBeInViewport()
  await page.getByRole('button', { name: 'Reset view' }).press('Enter')
  await expect(page.locator('#rows-shown')).toBeFocused()
})

test('the list’s view and order are behind one line', async ({ page }) => {
  await open(page, '/responsibilities')
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeHidden()
  await page.getByText('View and sort').click()
  await page.getByRole('radio', { name: 'Matrix' }).check()
  await expect(page).toHaveURL('/responsibilities?view=matrix')
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeVisible()
})

test('a charter’s fields are behind one line, next to what is needed at once', async ({ page }) => {
  await open(page, '/charter')
  const bar = page.getByRole('group', { name: 'This charter' })
  for (const name of ['Undo', 'Redo', 'Share this charter']) {
    await expect(bar.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
  }
  await expect(page.getByRole('textbox', { name: 'Organization' })).toBeHidden()
  await page.getByText('Edit details').click()
  await page.getByRole('textbox', { name: 'Organization' }).fill('Our city')
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
})

test('what someone else’s charter says of itself is not folded', async ({ page }) => {
  await open(page, '/charter?c=v1.title_Ours.end')
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  await expect(page.getByText('Edit details')).toBeHidden()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the comparison still narrows', async ({ page }) => {
    await page.goto('/compare')
    await page.getByText('Rows and columns').click()
    await page.getByRole('radio', { name: 'Differences' }).check()
    await expect(page.getByRole('rowheader', { name: /^Shared/ })).toHaveCount(0)
  })
})
