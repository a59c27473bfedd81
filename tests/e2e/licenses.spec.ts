import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { permissive } from '#build/licenses/shipped-packages.ts'
import { expect, open, out, type Page, test } from '#tests/e2e/support/test.ts'

/** What the page says of each package: `name version license`. */
async function told(page: Page): Promise<readonly string[]> {
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all()
  return Promise.all(
    rows.map(async (row) => (await row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts()).join(' ')),
  )
}

test('the page lists what Vite found in the bundle, and what it does not count, each under a license that asks little', async ({
  page,
}) => {
  await open(page, '/licenses')
  const rows = await told(page)
  const texts = readFileSync(join(out, 'licenses.txt'), 'utf8')
  const found = [...texts.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, ...parts]) => parts.join(' '))
  expect(rows.toSorted()).toEqual(found.toSorted())
  expect(rows.length).toBeGreaterThan(15)
  const faces = readdirSync(join(out, 'assets')).filter((file) => file.endsWith('.woff2'))
  expect(rows.filter((row) => row.startsWith('@fontsource'))).toHaveLength(faces.length)
  for (const row of rows) expect(permissive, row).toContain(row.split(' ').at(-1))
})

test('every package that the app itself asks for is there', async ({ page }) => {
  await open(page, '/licenses')
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const rows = await told(page)
  for (const [name, version] of Object.entries(dependencies)) {
    expect(
      rows.some((row) => row.startsWith(`${name} ${version} `)),
      name,
    ).toBe(true)
  }
})

test('the texts open as plain text, those of the typefaces among them, and the list as data', async ({ page }) => {
  await open(page, '/licenses')
  const rows = await told(page)
  const list = await page.request.get('/licenses.json')
  const entries: readonly { name: string; version: string; license: string }[] = await list.json()
  expect(entries.map(({ name, version, license }) => `${name} ${version} ${license}`)).toEqual(rows)
  await expect(page.getByRole('link', { name: 'one plain file' })).toHaveAttribute('href', '/licenses.txt')
  const texts = await page.request.get('/licenses.txt')
  expect(texts.headers()['content-type']).toMatch(/^text\/plain/)
  expect(await texts.text()).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
