import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { writeServiceWorker } from '#build/offline/write-service-worker.ts'
import { pageReadyMark } from '#routes/page-ready.ts'
import { untilPressesCount } from '#tests/e2e/support/quiz.ts'
import { expect, open, out, type Page, isolatedTest as test, mainLink } from '#tests/e2e/support/test.ts'

test.describe.configure({ mode: 'serial' })
test.use({
  serviceWorkers: 'allow',
  expectedComplaints: [
    /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_FAILED|status of (404|429|503)|Failed to load module script|dynamically imported module|Unexpected end of input/,
  ],
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

/**
 * Replaces the host with one that has the same files, and trouble.
 * @param trouble Answers a request itself, and then returns true.
 * @returns the addresses that were requested, and a function that ends it
 */
async function hostInTrouble(trouble: (request: IncomingMessage, response: ServerResponse) => boolean) {
  server?.kill()
  await expect.poll(() => server?.signalCode).not.toBeNull()
  const files = sirv(folder, { extensions: ['html'], etag: true, dev: true })
  const asked: string[] = []
  const host = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (!trouble(request, response)) files(request, response)
  }).listen(port)
  const stop = () => {
    host.closeAllConnections()
    host.close()
  }
  return { asked, stop }
}

/** The name of a script of the tested build. */
function scriptCalled(name: string): string {
  return readdirSync(join(folder, 'assets')).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js')) ?? ''
}

/** Waits until a page is ready that reloads itself first. */
async function startsByItself(page: Page) {
  const isReady = () => page.evaluate((mark) => performance.getEntriesByName(mark).length, pageReadyMark)
  await expect.poll(() => isReady().catch(() => 0)).toBe(1)
}

const loginPage = '<!doctype html><title>Log in</title><h1>Log in to the network</h1>'

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
  await expect(page.getByText('Did you mean “security”?')).toBeVisible()
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

test('pages still open when the host fails or has something else, and say so', async ({ page }) => {
  await visit(page, '/')
  for (const [status, body] of [
    [503, 'Try again later.'],
    [429, 'Too many requests'],
    [200, loginPage],
  ] as const) {
    const { stop } = await hostInTrouble((request, response) => {
      if (request.url !== '/together') return false
      response.writeHead(status, { 'content-type': 'text/html' }).end(body)
      return true
    })
    await open(page, `${origin}/together`)
    await expect(page).toHaveTitle('Working together · CIO vs. CTO')
    await expect(page.getByRole('status').getByText('The site’s server didn’t send this page')).toBeVisible()
    await expect(page.getByRole('link', { name: 'See what the server sends' })).toHaveAttribute('href', '/index.html')
    stop()
  }
})

test('answers in a link don’t reach the host, and the page has them', async ({ page }) => {
  await visit(page, '/')
  const { asked, stop } = await hostInTrouble(() => false)
  await open(page, `${origin}/result/unclear?a=v2.people-to99`)
  await expect(page.getByText('You’re viewing answers from a shared link.')).toBeVisible()
  await expect(page).toHaveURL(`${origin}/result/unclear?a=v2.people-to99`)
  expect(asked).toContain('/result/unclear')
  expect(asked.filter((address) => address.includes('?'))).toEqual([])
  stop()
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
  await (await mainLink(page, 'Methodology')).click()
  await expect(page).toHaveTitle(/^Methodology/)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.locator('script[src*="newer123"]')).toHaveCount(1)
  await open(page, `${origin}/quiz`)
  await expect(page.getByRole('link', { name: 'Continue (2 of 12)' })).toBeVisible()
  await expect(page.getByText('An update is available.')).toHaveCount(0)
})

for (const [how, spoil] of [
  ['lacks a script', rmSync],
  ['has a login page as a script', (file: string) => writeFileSync(file, loginPage)],
  ['has a script that’s cut', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -9))],
] as const) {
  test(`an update that ${how} isn’t applied, and breaks nothing`, async ({ page, context }) => {
    await visit(page, '/')
    const stored = () => page.evaluate(() => caches.keys())
    const before = await stored()
    await publishNewer()
    spoil(join(folder, 'assets', scriptCalled('method-page')))
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
    await (await mainLink(page, 'Methodology')).click()
    await expect(page).toHaveTitle(/^Methodology/)
    await open(page, `${origin}/together`)
    await expect(heading(page)).toBeVisible()
    expect(await stored()).toEqual(before)
    expect(before).toHaveLength(1)
  })
}

test('a bad copy that the first release has stored is replaced, and the page starts by itself', async ({ page }) => {
  const firstRelease = `addEventListener('activate', (event) => event.waitUntil(clients.claim()))
    addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((copy) => copy ?? fetch(event.request))))`
  writeFileSync(join(folder, 'service-worker.js'), firstRelease)
  await visit(page, '/')
  const bad = [scriptCalled('index'), scriptCalled('app'), scriptCalled('together-page')].map(
    (name) => `/assets/${name}`,
  )
  await page.evaluate(
    async ({ scripts, html }) => {
      const cache = await caches.open('cio-or-cto:/:0000000000000000')
      for (const name of scripts)
        await cache.put(name, new Response(html, { headers: { 'content-type': 'text/html' } }))
    },
    { scripts: bad, html: loginPage },
  )
  await page.goto(`${origin}/together`)
  await startsByItself(page)
  expect(
    await page.evaluate(async (name) => (await caches.match(name ?? ''))?.headers.get('content-type'), bad[0]),
  ).toBe('text/javascript')
})

/** What a host may have in place of the first script, and how it answers the request. */
const badScripts: readonly (readonly [how: string, answer: (response: ServerResponse, script: Buffer) => unknown])[] = [
  ['a login page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(loginPage)],
  ['a redirect to a login page', (response) => response.writeHead(302, { location: '/login.html' }).end()],
  [
    'a script that’s cut',
    (response, script) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(script.subarray(0, -9)),
  ],
]

/** A page whose first script can't run says so, shows what was prerendered, and starts when the host is well. */
async function saysThatItIsDead(page: Page, answer: (response: ServerResponse, script: Buffer) => unknown) {
  const name = scriptCalled('index')
  const script = readFileSync(join(folder, 'assets', name))
  writeFileSync(join(folder, 'login.html'), loginPage)
  const ill = await hostInTrouble((request, response) => {
    if (request.url?.startsWith(`/assets/${name}`) !== true) return false
    answer(response, script)
    return true
  })
  await page.goto(`${origin}/board?a=Ana~v2.people-to99`)
  const notice = page.getByRole('alert').filter({ has: page.getByRole('link', { name: 'Reload' }) })
  await expect(notice).toContainText('Part of this page didn’t load')
  await expect(notice).toBeInViewport({ ratio: 1 })
  await expect(heading(page)).toBeVisible()
  await notice.getByRole('link', { name: 'Reload' }).click()
  await expect(notice).toContainText('Part of this page didn’t load')
  ill.stop()
  const { stop } = await hostInTrouble(() => false)
  await notice.getByRole('link', { name: 'Reload' }).click()
  await startsByItself(page)
  await expect(notice).toHaveCount(0)
  await expect(page.getByText('Ana').first()).toBeVisible()
  stop()
}

for (const [how, answer] of badScripts) {
  test(`a new version whose first script is ${how}: the page says so`, async ({ page }) => {
    await visit(page, '/')
    await publishNewer()
    await saysThatItIsDead(page, answer)
  })
}

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  for (const [how, answer] of badScripts) {
    test(`a page whose first script is ${how} says so`, ({ page }) => saysThatItIsDead(page, answer))
  }

  test('a page whose files are gone from the host recovers and keeps the answers', async ({ page }) => {
    await open(page, `${origin}/quiz/people`)
    await page.getByText('20–99').click()
    await expect(page).toHaveURL(/reach/)
    await publishNewer()
    await (await mainLink(page, 'Working together')).click()
    await expect(page.locator('script[src*="newer123"]')).toHaveCount(1)
    await expect(page).toHaveURL(`${origin}/together`)
    await expect(heading(page)).toBeVisible()
    await open(page, `${origin}/quiz`)
    await expect(page.getByRole('link', { name: 'Continue (1 of 12)' })).toBeVisible()
  })

  test('a login page that the browser remembers as a script for a year is replaced, and the page starts', async ({
    page,
  }) => {
    for (const script of [scriptCalled('index'), scriptCalled('app')]) {
      let isFirst = true
      const { stop } = await hostInTrouble((request, response) => {
        if (request.url !== `/assets/${script}` || !isFirst) return false
        isFirst = false
        const forever = { 'content-type': 'text/html', 'cache-control': 'public, max-age=31536000, immutable' }
        response.writeHead(200, forever).end(loginPage)
        return true
      })
      await page.goto(`${origin}/together`)
      await startsByItself(page)
      await page.evaluate(() => sessionStorage.clear())
      stop()
    }
  })
})
