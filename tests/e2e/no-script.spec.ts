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

test('every point about working together can be read', async ({ page }) => {
  await page.goto('/together')
  const { meets, handovers, conditions, yields } = content.complement
  for (const { title } of [...meets, ...handovers, ...conditions, ...yields]) {
    await expect(page.getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible()
  }
})

test('links lead from page to page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Compare the roles' }).click()
  await expect(page).toHaveURL('/compare')
  await page.getByRole('link', { name: 'Purpose', exact: true }).click()
  await expect(page).toHaveURL('/compare/purpose')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Purpose')
})

test('a link to a row highlights it', async ({ page }) => {
  await page.goto('/compare#units-aim')
  const background = (name: RegExp) =>
    page.getByRole('rowheader', { name }).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await background(/^Why they work together/)).not.toBe(await background(/^First to notice/))
  await expect(page.getByRole('rowheader', { name: /^Why they work together/ })).toBeInViewport()
})

test('controls that need script are hidden', async ({ page }) => {
  await page.goto('/compare')
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0)
  await expect(page.getByText('Rows', { exact: true })).toBeHidden()
  await expect(page.getByText(/^\d+ of \d+ rows$/)).toBeHidden()
  await page.goto('/responsibilities')
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

test('the rows and columns of the comparison can be chosen', async ({ page }) => {
  await page.goto('/compare')
  await page.getByRole('radio', { name: 'Differences' }).check()
  await expect(page.getByRole('rowheader', { name: /^Shared/ })).toHaveCount(0)
  await expect(page.getByRole('rowheader')).toHaveCount(content.rows.filter(({ kind }) => kind === 'difference').length)
  await page.getByRole('checkbox', { name: 'CIO', exact: true }).uncheck()
  await expect(page.getByRole('columnheader', { name: 'CIO' })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: 'CTO' })).toHaveCount(content.dimensions.length)
})

test('rules can be chosen by sector; those for any sector stay, and so does the one that a link leads to', async ({
  page,
}) => {
  await page.goto('/law#us-hipaa')
  await page.getByRole('radio', { name: 'Finance' }).check()
  const shown = page.getByRole('table', { name: /by jurisdiction/ }).locator('tr[data-sector]:visible')
  const { legalMentions } = content
  const expected = legalMentions.filter(
    ({ id, sectorGroup }) => sectorGroup === 'finance' || sectorGroup === 'any' || id === 'us-hipaa',
  )
  await expect(shown).toHaveCount(expected.length)
  await expect(page.getByRole('rowheader', { name: 'Washington, D.C.' })).toHaveCount(0)
  await expect(page.getByRole('rowheader', { name: 'United States' })).toBeVisible()
})

test('the quiz says that it needs script, and shows no controls that do nothing', async ({ page }) => {
  for (const address of ['/quiz/people', '/quiz/inblocks', '/quiz/review']) {
    await page.goto(address)
    await expect(page.getByText(/^Answering needs JavaScript\./)).toBeVisible()
    await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByText('20–99').or(page.getByText('Too much work')).first()).toBeVisible()
  }
})

test('a source opens and closes', async ({ page }) => {
  await page.goto('/compare/focus')
  const mark = page.getByRole('button', { name: /^Source/ }).nth(1)
  await mark.click()
  await expect(page.getByRole('note')).toContainText('The article')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('note')).toHaveCount(0)
})
