import { readFileSync } from 'node:fs'
import { buildAndServe } from '#tests/e2e/support/own-build.ts'
import { expect, isolatedTest as test, open } from '#tests/e2e/support/test.ts'

const port = 4198
const out = '.cache/base-path'
const host = `http://localhost:${port}`
const options = {
  BASE_PATH: '/x/',
  SITE_URL: 'https://example.org',
  OUT_DIR: out,
  CONTACT_URL: 'mailto:us@example.org',
  CONTACT_LABEL: 'Talk to us',
  SITE_NAME: 'Roles at Acme',
  FOOTER_TEXT: 'Provided by Acme, for everyone who hires.',
  CIO_COLOR: '#00315c',
  SITE_LOGO: 'tests/e2e/support/logo.svg',
  SITE_LOGO_DARK: 'tests/e2e/support/logo-dark.svg',
  EMBED_ORIGINS: 'https://a.example, https://b.example/',
  PORT: String(port),
}

test.describe.configure({ mode: 'serial' })
test.use({ baseURL: host })

let stop = () => {}

test.beforeAll(async () => {
  test.setTimeout(120_000)
  stop = await buildAndServe(options)
})

test.afterAll(() => stop())

test('a page under a base path finds everything it needs there', async ({ page }) => {
  const failed: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (!response.ok() || !pathname.startsWith('/x/')) failed.push(`${response.status()} ${pathname}`)
  })
  await open(page, '/x/compare')
  await page.evaluate(() => document.fonts.ready)
  expect(failed).toEqual([])
  await expect(page.getByRole('radio', { name: 'Differences' })).toBeVisible()
})

test('canonical addresses are absolute and include the path', () => {
  const canonical = (file: string) => /rel="canonical" href="([^"]+)"/.exec(readFileSync(`${out}/${file}`, 'utf8'))?.[1]
  expect(canonical('index.html')).toBe('https://example.org/x/')
  expect(canonical('compare.html')).toBe('https://example.org/x/compare')
  expect(canonical('compare/focus.html')).toBe('https://example.org/x/compare/focus')
})

test('addresses in link previews are absolute and include the path', () => {
  const html = readFileSync(`${out}/compare/focus.html`, 'utf8')
  expect(html).toContain('<meta property="og:url" content="https://example.org/x/compare/focus">')
  expect(html).toContain('<meta property="og:image" content="https://example.org/x/previews/compare-focus.png">')
  expect(html).toContain('href="/x/site.webmanifest"')
  expect(html).toContain('href="/x/icons/apple-touch-icon.png"')
  const listed = readFileSync(`${out}/sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)</g)
  expect([...listed].map(([, address]) => address)).toContain('https://example.org/x/compare/focus')
  expect(readFileSync(`${out}/robots.txt`, 'utf8')).toContain('Sitemap: https://example.org/x/sitemap.xml')
  const { $id } = JSON.parse(readFileSync(`${out}/data/comparison.schema.json`, 'utf8'))
  expect($id).toBe('https://example.org/x/data/comparison.schema.json')
})

test('the host’s contact is in the footer', async ({ page }) => {
  await open(page, '/x/together')
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Talk to us' })
  await expect(link).toHaveAttribute('href', 'mailto:us@example.org')
})

test('the host’s name, line, logo, and color are on every page, in its title, and in its files', async ({ page }) => {
  await open(page, '/x/together')
  await expect(page).toHaveTitle('Working together · Roles at Acme')
  await expect(page.getByRole('contentinfo')).toContainText('Provided by Acme, for everyone who hires.')
  const brand = page.getByRole('link', { name: 'Roles at Acme, home' })
  const logo = brand.locator('img')
  await expect(logo).toHaveJSProperty('naturalWidth', 24)
  expect(await logo.boundingBox()).toMatchObject({ width: 42, height: 28 })
  const shown = () => logo.evaluate((image) => image instanceof HTMLImageElement && image.currentSrc)
  const inLight = await shown()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect.poll(shown).not.toBe(inLight)
  const inward = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--inward'))
  // #00315c, and a lighter color of the same hue.
  expect(inward).toBe('light-dark(oklch(31.02% .0907 251.19),oklch(76.81% .0908 251.02))')
  expect(JSON.parse(readFileSync(`${out}/site.webmanifest`, 'utf8'))).toMatchObject({ name: 'Roles at Acme' })
  expect(readFileSync(`${out}/icon.svg`, 'utf8')).toContain('path{fill:#00315c}')
})

test('the roles are still what the comparison is called by', async ({ page }) => {
  await open(page, '/x/compare')
  await expect(page).toHaveTitle('CIO vs. CTO, side by side')
})

test('links, choices, and Back stay under the path', async ({ page }) => {
  await open(page, '/x/')
  await page.evaluate(() => Object.assign(window, { isMarked: true }))
  await page.getByRole('link', { name: 'Compare the roles' }).click()
  await expect(page).toHaveURL('/x/compare')
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await page.getByRole('radio', { name: 'Differences' }).check()
  await expect(page).toHaveURL('/x/compare?show=differences')
  await page.getByRole('link', { name: 'Purpose', exact: true }).click()
  await expect(page).toHaveURL('/x/compare/purpose')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', 'https://example.org/x/compare/purpose')
  await page.goBack()
  await expect(page).toHaveURL('/x/compare?show=differences')
  await page.getByRole('link', { name: 'Roles at Acme, home' }).click()
  await expect(page).toHaveURL('/x/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/One faces mostly in/)
  expect(await page.evaluate(() => 'isMarked' in window)).toBe(true)
})

test('a copied link includes the path', async ({ page }) => {
  await open(page, '/x/compare')
  await page.getByRole('button', { name: 'Copy link to Direction' }).click()
  await expect(page.getByText('Link to Direction copied')).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${host}/x/compare/focus#focus-direction`)
})

test('what other sites may show has its HTML in the dialog, with the choices of the reader', async ({ page }) => {
  await open(page, '/x/compare/focus?show=differences')
  await page.getByRole('button', { name: 'Share this comparison' }).click()
  await page.getByText('Embed in another site').click()
  const html = page.getByRole('textbox', { name: 'HTML to embed' })
  const folder = `${host}/x/embed/`
  await expect(html).toHaveValue(
    new RegExp(`src="${folder}compare/focus\\?show=differences" title="[^"]+ · Roles at Acme"`),
  )
  await expect(page.getByText('This works on pages of https://a.example and https://b.example only.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Direction')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  await expect(html).toHaveValue(
    new RegExp(`src="${folder}rows/focus-direction\\?theme=dark" title="Direction · Roles at Acme"`),
  )
  await dialog.getByRole('button', { name: 'Copy HTML' }).click()
  await expect(dialog.getByText('HTML copied')).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await html.inputValue())
  // The reader's own look is another choice.
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

for (const [address, name, embedded] of [
  ['/x/compare', 'this comparison', 'compare'],
  ['/x/responsibilities/security', 'this responsibility', 'responsibilities/security'],
  ['/x/contested/reporting', 'this topic', 'contested/reporting'],
  ['/x/kinds', 'these kinds', 'kinds'],
  ['/x/law', 'this table', 'law'],
  ['/x/quiz', 'this quiz', 'quiz'],
] as const) {
  test(`the dialog of ${address} offers an address that’s there, for the named sites only`, async ({ page }) => {
    await open(page, address)
    await page.getByRole('button', { name: `Share ${name}` }).click()
    await page.getByText('Embed in another site').click()
    const html = await page.getByRole('textbox', { name: 'HTML to embed' }).inputValue()
    const src = /src="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(src).toBe(`${host}/x/embed/${embedded}`)
    expect(html).toMatch(/ title="[^"]+ · Roles at Acme"/)
    const response = await page.request.get(src)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-security-policy']).toMatch(
      /frame-ancestors https:\/\/a\.example https:\/\/b\.example$/,
    )
    const text = await response.text()
    expect(text).toContain('<meta name="embed-origins" content="https://a.example https://b.example">')
    expect(text).not.toMatch(/ href="\/(?!x\/)/)
  })
}

test.describe('an address without a page', () => {
  test.use({ expectedComplaints: [/status of 404/] })

  test('is shown without the path, and the suggested addresses include it', async ({ page }) => {
    await open(page, '/x/compair')
    await expect(page.getByRole('main').getByText('/compair', { exact: true })).toBeVisible()
    const nearest = page.getByRole('main').getByRole('link').first()
    await expect(nearest).toHaveAttribute('href', '/x/compare')
  })
})
