import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeServiceWorker } from '#build/offline/write-service-worker.ts'
import { untilPressesCount } from '#tests/e2e/support/quiz.ts'
import { expect, open, out, type Page, isolatedTest as test } from '#tests/e2e/support/test.ts'

test.describe.configure({ mode: 'serial' })
test.use({
  serviceWorkers: 'allow',
  expectedComplaints: [/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_FAILED|status of (404|503)/],
})

const port = 4191
const origin = `http://localhost:${port}`
const folder = mkdtempSync(join(tmpdir(), 'offline-'))
let server: ChildProcess | undefined

test.beforeEach(async () => {
  rmSync(folder, { recursive: true })
  cpSync(out, folder, { recursive: true })
  server = spawn('node', ['build/system/static-server.ts'], {
    env: { ...process.env, PORT: String(port), OUT_DIR: folder },
    stdio: 'ignore',
  })
  await expect
    .poll(() =>
      fetch(origin).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200)
})
test.afterEach(() => void server?.kill())

/** Opens a page and waits until the device has stored the site. */
async function visit(page: Page, address: string) {
  await open(page, origin + address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** Puts a newer version on the host: the scripts have new names, and the old ones are gone. */
async function publishNewer() {
  const assets = join(folder, 'assets')
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  const rename = (text: string) => scripts.reduce((all, name) => all.replaceAll(name, newName(name)), text)
  for (const name of scripts) {
    writeFileSync(join(assets, name), rename(readFileSync(join(assets, name), 'utf8')))
    renameSync(join(assets, name), join(assets, newName(name)))
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ))
    writeFileSync(join(folder, file), rename(readFileSync(join(folder, file), 'utf8')))
  await writeServiceWorker(folder, '/')
}

function newName(name: string): string {
  return name.replace(/-[\w-]{6,8}\.js$/, '-newer123.js')
}

test('after the first visit, every address opens offline, even pages never visited', async ({ page, context }) => {
  await visit(page, '/')
  await context.setOffline(true)
  server?.kill()
  await open(page, `${origin}/responsibilities?role=cto`)
  await expect(
    page.getByRole('region', { name: 'Responsibilities' }).getByRole('heading', { level: 2 }).first(),
  ).toBeVisible()
  await expect(page).toHaveTitle(/^Who owns what/)
  await page.getByRole('searchbox').fill('scurity')
  await expect(page.getByText('Showing similar terms')).toBeVisible()
  await open(page, `${origin}/compare/focus#focus-direction`)
  await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Direction/ }) })).toBeFocused()
  await expect(page).toHaveTitle('Focus and orientation · CIO vs. CTO')
  await expect(page.getByRole('table')).toHaveCSS('table-layout', 'fixed')
  await open(page, `${origin}/nowhere`)
  await expect(heading(page)).toHaveText('Page not found')
  await open(page, `${origin}/quiz/people`)
  await page.getByText('20–99').click()
  await page.reload()
  await open(page, `${origin}/quiz`)
  await expect(page.getByRole('link', { name: 'Continue (1 of 12)' })).toBeVisible()
})

test('pages still open when the host fails', async ({ page }) => {
  await visit(page, '/')
  server?.kill()
  await expect.poll(() => server?.killed === true && server.signalCode !== null).toBe(true)
  const troubled = createServer((_, response) => response.writeHead(503).end('Try again later.')).listen(port)
  await open(page, `${origin}/together`)
  await expect(page).toHaveTitle('Working together · CIO vs. CTO')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  troubled.closeAllConnections()
  troubled.close()
})

test('an update is announced once, loses no answer, and is applied when the reader reloads', async ({ page }) => {
  await visit(page, '/quiz/people')
  await page.getByText('20–99').click()
  await expect(page).toHaveURL(/reach/)
  await expect(page.getByText('An update is available.')).toHaveCount(0)
  await publishNewer()
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()))
  await expect(page.getByText('An update is available.')).toHaveCount(1)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // The open page keeps working, although the host no longer has any of its files.
  await untilPressesCount(page)
  await page.getByText('A small part').click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Methodology' }).click()
  await expect(page).toHaveTitle(/^Methodology/)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.locator('script[src*="newer123"]')).toHaveCount(1)
  await open(page, `${origin}/quiz`)
  await expect(page.getByRole('link', { name: 'Continue (2 of 12)' })).toBeVisible()
  await expect(page.getByText('An update is available.')).toHaveCount(0)
})

test('a partial update isn’t applied, and breaks nothing', async ({ page, context }) => {
  await visit(page, '/')
  const stored = () => page.evaluate(() => caches.keys())
  const before = await stored()
  await publishNewer()
  const half = readdirSync(join(folder, 'assets')).filter(
    (file) => file.startsWith('method-page') && file.endsWith('.js'),
  )
  for (const file of half) rmSync(join(folder, 'assets', file))
  await page.evaluate(() =>
    navigator.serviceWorker.getRegistration().then(async (found) => {
      await found?.update()
      const worker = found?.installing
      if (worker?.state === 'installing')
        await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
    }),
  )
  await context.setOffline(true)
  server?.kill()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Methodology' }).click()
  await expect(page).toHaveTitle(/^Methodology/)
  await open(page, `${origin}/together`)
  await expect(heading(page)).toBeVisible()
  expect(await stored()).toEqual(before)
  expect(before).toHaveLength(1)
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('a page whose files are gone from the host recovers and keeps the answers', async ({ page }) => {
    await open(page, `${origin}/quiz/people`)
    await page.getByText('20–99').click()
    await expect(page).toHaveURL(/reach/)
    await publishNewer()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Working together' }).click()
    await expect(page.locator('script[src*="newer123"]')).toHaveCount(1)
    await expect(page).toHaveURL(`${origin}/together`)
    await expect(heading(page)).toBeVisible()
    await open(page, `${origin}/quiz`)
    await expect(page.getByRole('link', { name: 'Continue (1 of 12)' })).toBeVisible()
  })
})
