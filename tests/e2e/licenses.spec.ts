import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { permissive } from '#build/licenses/shipped-packages.ts'
import { expect, open, out, type Page, test } from '#tests/e2e/support/test.ts'

/** The packages on the page, as `name version license`. */
async function listed(page: Page): Promise<readonly string[]> {
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all()
  return Promise.all(
    rows.map(async (row) => (await row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts()).join(' ')),
  )
}

test('the page lists the packages in the bundle and the fonts, each under a permissive license', async ({ page }) => {
  await open(page, '/licenses')
  const rows = await listed(page)
  const texts = readFileSync(join(out, 'licenses.txt'), 'utf8')
  const found = [...texts.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, ...parts]) => parts.join(' '))
  expect(rows.toSorted()).toEqual(found.toSorted())
  expect(rows.length).toBeGreaterThan(15)
  const faces = readdirSync(join(out, 'assets')).filter((file) => file.endsWith('.woff2'))
  expect(rows.filter((row) => row.startsWith('@fontsource'))).toHaveLength(faces.length)
  for (const row of rows) expect(permissive, row).toContain(row.split(' ').at(-1))
})

test('every direct dependency is listed', async ({ page }) => {
  await open(page, '/licenses')
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const rows = await listed(page)
  for (const [name, version] of Object.entries(dependencies)) {
    expect(
      rows.some((row) => row.startsWith(`${name} ${version} `)),
      name,
    ).toBe(true)
  }
})

test('the license texts open as plain text, including those of the fonts, and the list as data', async ({ page }) => {
  await open(page, '/licenses')
  const rows = await listed(page)
  const list = await page.request.get('/licenses.json')
  const entries: readonly { name: string; version: string; license: string }[] = await list.json()
  expect(entries.map(({ name, version, license }) => `${name} ${version} ${license}`)).toEqual(rows)
  await expect(page.getByRole('link', { name: 'licenses.txt' })).toHaveAttribute('href', '/licenses.txt')
  const texts = await page.request.get('/licenses.txt')
  expect(texts.headers()['content-type']).toMatch(/^text\/plain/)
  expect(await texts.text()).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
