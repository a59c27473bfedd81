import { expect, test } from 'vitest'
import { writeServiceWorker } from '#build/offline/write-service-worker.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'
import { device, home, type Host, origin, type Reply, siteFolder } from './worker-in-node.ts'

const whole: Host = {
  '/x/assets/main.js': 'assets/main.js',
  '/x/icon.svg': 'icon.svg',
  '/x/site.webmanifest': 'site.webmanifest',
  '/x/licenses.txt': 'licenses.txt',
}
const newer = home.replace('main.js', 'main-newer.js').replace('Home', 'A newer page')
const portal = '<h1>Log in to the network</h1><script src="/x/assets/portal.js"></script>'

/** A device that has stored the site. */
async function visited() {
  const reader = await device()
  await reader.install(whole)
  return reader
}

/** The text of a page, or the empty page's. */
async function textOf(response: Response | undefined): Promise<string> {
  const text = (await response?.text()) ?? 'left to the browser'
  return text.includes('<div id="root"></div>') ? 'the copy' : text
}

test('the worker’s cache is named after the site, its path, and its version', async () => {
  expect((await device()).name).toMatch(new RegExp(`^${storagePrefix}/x/:[0-9a-f]{16}$`))
})

test('a home page without a script, or without content, stops the build', async () => {
  await expect(writeServiceWorker(siteFolder('<p>No script.</p>'), '/x/')).rejects.toThrow('found no module script')
  const empty = home.replace('<h1>Home</h1>', '')
  await expect(writeServiceWorker(siteFolder(empty), '/x/')).rejects.toThrow('found no content')
})

test.each<[string, Reply]>([
  ['a page with status 200', { body: portal, type: 'text/html' }],
  ['a page that claims to be a script', portal],
  ['a script that’s cut', 'assets/mai'],
  ['a script of the same length', 'assets/main;js'],
  ['the right script as text', { body: 'assets/main.js', type: 'text/plain' }],
  ['the right script from another address', { body: 'assets/main.js', to: '/x/assets/other.js' }],
  ['an error', { body: 'assets/main.js', status: 203 }],
])('if the host gives %s for a script, nothing is stored, and the version that works stays', async (_, reply) => {
  const works = await visited()
  const reader = await device(works.stored)
  reader.stored.delete(reader.name)
  reader.stored.set('cio-or-cto:/x/:0000000000000000', new Map())
  await expect(reader.install({ ...whole, '/x/assets/main.js': reply })).rejects.toThrow('/x/assets/main.js')
  expect([...reader.stored.keys()]).toEqual(['cio-or-cto:/x/:0000000000000000'])
})

test('a bad copy in the browser’s own cache is replaced by asking the host', async () => {
  const reader = await device()
  await reader.install({ ...whole, '/x/assets/main.js': [portal, 'assets/main.js'] })
  const script = await reader.open('/x/assets/main.js', {}, 'cors')
  expect([await script?.text(), script?.headers.get('content-type')]).toEqual(['assets/main.js', 'text/javascript'])
})

test('a bad copy that an earlier version has stored under the same or another name is never used', async () => {
  const bad = () => new Response(portal, { headers: { 'content-type': 'text/html' } })
  const reader = await device(
    new Map([
      [
        'cio-or-cto:/x/:0000000000000000',
        new Map([
          ['/x/assets/main.js', bad()],
          ['/x/assets/old.js', bad()],
          ['/x/assets/older.js', new Response('older', { headers: { 'content-type': 'text/javascript' } })],
        ]),
      ],
    ]),
  )
  await reader.install(whole)
  await reader.activate()
  expect(reader.messages).toEqual([{ stored: '/x/assets/main.js' }])
  expect(await (await reader.open('/x/assets/main.js', {}, 'cors'))?.text()).toBe('assets/main.js')
  expect(await (await reader.open('/x/assets/old.js', { '/x/assets/old.js': 'old' }, 'cors'))?.text()).toBe('old')
  expect(await (await reader.open('/x/assets/older.js', {}, 'cors'))?.text()).toBe('older')
})

test.each<[string, Reply | undefined]>([
  ...[401, 403, 404, 410, 414, 429, 451, 500, 503].map((status): [string, Reply] => [
    `its own page with status ${status}`,
    { body: '<h1>No</h1>', status },
  ]),
  ['its own page, with a script of this site’s folder', portal],
  ['an error with a page of this site', { body: newer, status: 403 }],
  ['this site’s page for unknown addresses', { body: newer, status: 404 }],
  ['another page after a redirect', { body: '<h1>Log in</h1>', to: '/login' }],
  ['nothing', undefined],
])('if the host gives %s, the page is the copy', async (_, reply) => {
  const reader = await visited()
  const host = reply === undefined ? {} : { '/x/quiz': reply }
  expect(await textOf(await reader.open('/x/quiz?a=secret', host))).toBe('the copy')
})

test('the page of a newer version is shown', async () => {
  const reader = await visited()
  expect(await textOf(await reader.open('/x/quiz', { '/x/quiz': newer }))).toContain('A newer page')
})

test.each<[string, Reply]>([
  ['the site’s own page for unknown addresses', { body: newer, status: 404 }],
  ['a page of the host, such as where one logs in', '<h1>Log in</h1>'],
  ['an error', { body: '<h1>Not you</h1>', status: 403 }],
])('%s, at an address that’s no page of the site, is shown as it is', async (_, reply) => {
  const reader = await visited()
  const response = await reader.open('/x/login?code=1', { '/x/login?code=1': reply })
  expect(await textOf(response)).toBe(typeof reply === 'string' ? reply : reply.body)
  expect(await textOf(await reader.open('/x/login?code=1', {}))).toBe('the copy')
})

test('the host is asked for pages without the query, and a redirect within the site keeps it', async () => {
  const reader = await visited()
  await reader.open('/x/quiz?a=secret', { '/x/quiz': newer })
  expect(reader.asked).toEqual(['/x/quiz'])
  const moved = await reader.open('/x/quiz?a=secret', { '/x/quiz': { body: newer, to: '/x/quiz/' } })
  expect([moved?.status, moved?.headers.get('location')]).toEqual([302, `${origin}/x/quiz/?a=secret`])
  await reader.open('/x/quiz/?a=secret', { '/x/quiz/': newer })
  expect(reader.asked).toEqual(['/x/quiz/'])
})

test('a file that may have changed comes from the copy if the host fails', async () => {
  const reader = await visited()
  const icon = async (host: Host) => (await reader.open('/x/icon.svg', host, 'cors'))?.text()
  expect(await icon({ '/x/icon.svg': 'a newer icon' })).toBe('a newer icon')
  expect(await icon({ '/x/icon.svg': { body: 'No', status: 503 } })).toBe('icon.svg')
  expect(await icon({})).toBe('icon.svg')
})

test('a file that someone opens is the host’s; without a network, it’s the copy, or a sentence if there is none', async () => {
  const reader = await visited()
  const opened = async (path: string, host: Host) => textOf(await reader.open(path, host))
  expect(await opened('/x/licenses.txt', { '/x/licenses.txt': 'newer licenses' })).toBe('newer licenses')
  expect(await opened('/x/licenses.txt', {})).toBe('licenses.txt')
  const picture = '/x/previews/home.png'
  expect(await opened(picture, { [picture]: { body: 'No', status: 404 } })).toBe('No')
  const missing = await reader.open(picture, {})
  expect([missing?.status, missing?.headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8'])
  expect(await missing?.text()).toBe(
    'You’re offline, and this file isn’t stored on your device. Go back, and try again when you’re online.',
  )
})

test('a page of the host itself is left to the browser: readers may have to log in there', async () => {
  const reader = await visited()
  expect(await textOf(await reader.open('/x/index.html', {}))).toBe('left to the browser')
})

test('a page for other sites’ frames is left to the browser: a copy would have the whole site in the frame', async () => {
  const reader = await visited()
  expect(await textOf(await reader.open('/x/embed/quiz?theme=dark', {}))).toBe('left to the browser')
  // The page of the site with the same name isn't.
  expect(await textOf(await reader.open('/x/quiz', {}))).toBe('the copy')
})

test('if the browser can’t open its cache, everything comes from the network', async () => {
  const reader = await device(new Map(), true)
  await expect(reader.install(whole)).rejects.toThrow('can’t be opened')
  expect(await textOf(await reader.open('/x/quiz', { '/x/quiz': newer }))).toContain('A newer page')
  expect(await textOf(await reader.open('/x/assets/main.js', whole, 'cors'))).toBe('assets/main.js')
  expect(await textOf(await reader.open('/x/icon.svg', whole, 'cors'))).toBe('icon.svg')
})
