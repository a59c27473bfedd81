import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { Marked, type Tokens } from 'marked'
import { counts } from '#tests/counts.ts'
import { expect, open, type Page, isolatedTest, test } from '#tests/e2e/support/test.ts'

const answers =
  'v2.people-from2000.reach-half.inside-empty.inblocks-skill.instakes-replace-loss.outside-several.outblocks-divided.outstakes-team-loss.shared-some.pace-clearly.pay-more.gaps-product'
const refusing = () => {
  Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) })
}

/** Every page that can be shared: its address, its title in exports, and the number of rows in its table. */
const shared = [
  { address: '/compare?show=shared', name: 'this comparison', rows: 5 },
  { address: '/compare/focus', name: 'this comparison', rows: 5 },
  { address: '/responsibilities?role=cto', name: 'this view', rows: counts.cto },
  { address: '/responsibilities/security', name: 'this responsibility', rows: 1 },
  // The result, its reason and titles; five rows for each side; two other roles; three steps; an answer to each
  // question.
  { address: `/result/both?a=${answers}`, name: 'this result', rows: 3 + 2 * 5 + 2 + 3 + 12 },
  { address: `/board?a=Ana%7E${answers}&a=${answers}`, name: 'this team comparison', rows: 13 },
] as const

async function openShare(page: Page, name: string) {
  await page.getByRole('button', { name: `Share ${name}` }).click()
  return page.getByRole('dialog', { name: `Share ${name}` })
}

/** Downloads a button's file; returns its name and its text. */
async function download(page: Page, button: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

for (const { address, name, rows } of shared) {
  test(`${address.slice(0, 40)} is shared as a link, a QR code, and a table`, async ({ page, baseURL }) => {
    await open(page, address)
    const dialog = await openShare(page, name)
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`${baseURL}${address}`)
    await expect(dialog.getByRole('img', { name: 'QR code for this link' })).toBeVisible()

    const markdown = await download(page, 'Download text (.md)')
    expect(markdown.name).toMatch(/^[a-z-]+\.md$/)
    const table = new Marked().lexer(markdown.text).find((token): token is Tokens.Table => token.type === 'table')
    expect(table?.rows).toHaveLength(rows)
    expect(markdown.text).toContain('Source:')

    const csv = await download(page, 'Download spreadsheet (.csv)')
    expect(csv.name).toMatch(/^[a-z-]+\.csv$/)
    const cells: string[][] = parse(csv.text, { bom: true })
    expect(cells).toHaveLength(rows + 1)
    expect(cells[0]).toEqual(table?.header.map(({ text }) => text))

    await dialog.getByRole('button', { name: 'Copy as text (Markdown)' }).click()
    await expect(dialog.getByText('Copied as text')).toBeAttached()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown.text)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
}

isolatedTest('if the clipboard refuses, the link and the table are there to copy', async ({ page, baseURL }) => {
  await page.addInitScript(refusing)
  await open(page, '/responsibilities/security')
  const dialog = await openShare(page, 'this responsibility')
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('Couldn’t copy. Press Ctrl+C (⌘C) to copy the selected link.')).toBeVisible()
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement
      return field instanceof HTMLInputElement
        ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
        : document.getSelection()?.toString()
    })
  expect(await selected()).toBe(`${baseURL}/responsibilities/security`)
  await dialog.getByRole('button', { name: 'Copy as text (Markdown)' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Text (Markdown)' })).toHaveValue(/^## Responsibilities\n/)
})

test('a row copies its link, and shows it if the clipboard refuses', async ({ page, baseURL }) => {
  await open(page, '/compare/focus')
  const row = page.getByRole('row').nth(1)
  const id = await row.getAttribute('id')
  await row.getByRole('button', { name: /Copy link to/ }).click()
  await expect(row.getByText('Copied', { exact: true })).toBeVisible()
  const address = `${baseURL}/compare/focus#${id}`
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  await page.evaluate(refusing)
  await page
    .getByRole('row')
    .nth(2)
    .getByRole('button', { name: /Copy link to/ })
    .click()
  await expect(page.getByRole('textbox', { name: /Link to/ })).toHaveValue(/\/compare\/focus#/)
})

test('unless the host lets other sites show pages, nobody is offered the HTML for that', async ({ page }) => {
  await open(page, '/compare/focus')
  const dialog = await openShare(page, 'this comparison')
  await expect(dialog.getByRole('button', { name: 'Download text (.md)' })).toBeVisible()
  await expect(dialog.getByText('Embed')).toHaveCount(0)
  await open(page, '/quiz')
  await expect(page.getByRole('button', { name: /^Share/ })).toHaveCount(0)
})
