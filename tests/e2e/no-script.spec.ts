import { content } from '#content/index.ts'
import { expect, test } from '#tests/e2e/support/test.ts'

test.use({ javaScriptEnabled: false })

test('every statement of the comparison can be read', async ({ page }) => {
  await page.goto('/compare')
  const text = await page.getByRole('main').innerText()
  for (const row of content.rows) {
    const cells = row.kind === 'shared' ? [row.shared] : Object.values(row.cells)
    for (const { headline, statement } of cells) {
      expect(text).toContain(headline)
      expect(text).toContain(statement.text.split(' ').slice(0, -1).join(' '))
    }
  }
  expect(content.rows.length).toBeGreaterThan(20)
})

test('every point of what the roles do together can be read', async ({ page }) => {
  await page.goto('/together')
  const { meets, handovers, conditions, yields } = content.complement
  for (const { title } of [...meets, ...handovers, ...conditions, ...yields]) {
    await expect(page.getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible()
  }
})

test('links lead from page to page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Compare row by row' }).click()
  await expect(page).toHaveURL('/compare')
  await page.getByRole('link', { name: 'Purpose', exact: true }).click()
  await expect(page).toHaveURL('/compare/purpose')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Purpose')
})

test('a link to a row lights it', async ({ page }) => {
  await page.goto('/compare#units-aim')
  const background = (name: RegExp) =>
    page.getByRole('rowheader', { name }).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await background(/^To what end/)).not.toBe(await background(/^First to notice/))
  await expect(page.getByRole('rowheader', { name: /^To what end/ })).toBeInViewport()
})

test('what would do nothing without script is not shown', async ({ page }) => {
  await page.goto('/compare')
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  await expect(page.getByText('Choose rows')).toBeHidden()
})

test('a source opens and closes', async ({ page }) => {
  await page.goto('/compare/focus')
  const mark = page.getByRole('button', { name: 'Where this comes from' }).nth(1)
  await mark.click()
  await expect(page.getByRole('note')).toContainText('The article')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('note')).toHaveCount(0)
})
