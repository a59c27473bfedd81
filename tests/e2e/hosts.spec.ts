import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { embedHeaders, headersForOtherSites } from '#build/hosting/security-policy.ts'
import { speculationRules, speculationRulesType, writeSpeculationRules } from '#build/hosting/speculation-rules.ts'
import { siteHeaders, writeHostConfig } from '#build/hosting/write-host-config.ts'
import { hosts, serveWith } from '#tests/e2e/support/host.ts'
import { addresses, embedFiles, expect, fileTest, htmlFiles, open, out, test } from '#tests/e2e/support/test.ts'

const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
const entry = files.find((file) => /^assets\/index-[^/]+\.js$/.test(file)) ?? ''
const pages = htmlFiles.map((file) => readFileSync(join(out, file), 'utf8'))
const embeds = embedFiles.map((file) => readFileSync(join(out, file), 'utf8'))
const notFound = readFileSync(join(out, '404.html'), 'utf8')
const closed = Object.entries(embedHeaders([notFound, ...embeds], []))
const promised = Object.entries(siteHeaders('/', pages))

/** A host's response, without following redirects. */
async function ask(host: string, path: string, encoding = 'identity') {
  const response = await fetch(host + path, { redirect: 'manual', headers: { 'accept-encoding': encoding } })
  const text = await response.text()
  return { status: response.status, header: (name: string) => response.headers.get(name), text }
}

fileTest('every text file has an identical compressed copy', () => {
  const text = files.filter((file) => /\.(html|js|css|svg|json|csv|md|txt|xml|webmanifest)$/.test(file))
  expect(text.length).toBeGreaterThan(addresses.length)
  for (const file of text) {
    const data = readFileSync(join(out, file))
    expect(brotliDecompressSync(readFileSync(join(out, `${file}.br`))).equals(data), `${file}.br`).toBe(true)
    expect(gunzipSync(readFileSync(join(out, `${file}.gz`))).equals(data), `${file}.gz`).toBe(true)
  }
})

fileTest('the file for static hosts has the same headers, and caches files with content hashes', () => {
  const told = readFileSync(join(out, '_headers'), 'utf8')
  for (const [name, value] of promised) expect(told).toContain(`\n  ${name}: ${value}\n`)
  // Cloudflare's limit per line.
  expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThan(2_000)
  expect(told).toMatch(/\/assets\/\*\n  Cache-Control: public, max-age=31536000, immutable\n/)
  expect(told).toContain(`\n/${speculationRules('/').file}\n  Content-Type: ${speculationRulesType}\n`)
})

for (const [index, name] of hosts.entries()) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' })
    const port = 4180 + index
    const host = `http://127.0.0.1:${port}`
    let stop = Object.assign(() => {}, { logged: (): string => '' })
    test.beforeAll(async () => {
      stop = await serveWith(name, out, port)
    })
    test.afterAll(() => stop())

    test('has every page at its clean address, with every header', async () => {
      for (const address of addresses) {
        const { status, header, text } = await ask(host, `${address}?a=v1.x`)
        expect(status, address).toBe(200)
        expect(header('content-type')).toBe('text/html; charset=utf-8')
        expect(header('cache-control')).toBe('no-cache')
        expect(text).toBe(readFileSync(join(out, `${address === '/' ? '/index' : address}.html`), 'utf8'))
        for (const [key, value] of promised) expect(header(key), key).toBe(value)
      }
    })

    test('answers missing files with 404, the not-found page, and every header, uncached', async () => {
      for (const path of [
        '/nope',
        '/compare/nope',
        '/result/nope?a=v1.x',
        '/assets/index-gone.js',
        '/../x',
        '/%5cx/y.html',
      ]) {
        const { status, header, text } = await ask(host, path)
        expect(status, path).toBe(404)
        expect(text).toBe(readFileSync(join(out, '404.html'), 'utf8'))
        expect(header('cache-control'), path).toBe('no-store')
        for (const [key, value] of promised) expect(header(key), key).toBe(value)
      }
    })

    test('redirects other spellings to the canonical address, and nowhere else', async () => {
      for (const [path, to] of [
        ['/compare.html', '/compare'],
        ['/compare/focus.html?show=differences', '/compare/focus?show=differences'],
        ['/compare/', '/compare'],
        ['/index.html', '/'],
        ['/index.html?show=x', '/?show=x'],
      ] as const) {
        const { status, header } = await ask(host, path)
        expect([status, header('location')]).toEqual([301, to])
      }
      for (const path of ['//example.org/x.html', '//example.org/', '/a%0d%0aset-cookie:x.html']) {
        expect((await ask(host, path)).header('location')).toBeNull()
      }
    })

    test('sends precompressed files, and caches files with content hashes', async () => {
      for (const [encoding, said] of [
        ['br', 'br'],
        ['gzip', 'gzip'],
        ['identity', null],
      ] as const) {
        for (const path of ['/compare', `/${entry}`, '/nope']) {
          expect((await ask(host, path, encoding)).header('content-encoding'), `${path} ${encoding}`).toBe(said)
        }
      }
      expect((await ask(host, `/${entry}`)).header('cache-control')).toBe('public, max-age=31536000, immutable')
      expect((await ask(host, '/data/comparison.csv')).header('content-type')).toMatch(/^text\/csv/)
      expect((await ask(host, '/icon.svg')).header('cache-control')).toBe('no-cache')
    })

    test('serves the rules for prefetching as such, packed, with every header', async () => {
      const { file, text: rules } = speculationRules('/')
      for (const encoding of ['br', 'gzip', 'identity']) {
        const { status, header, text } = await ask(host, `/${file}`, encoding)
        expect([status, text]).toEqual([200, rules])
        // Browsers ignore rules of any other type.
        expect(header('content-type')).toBe(speculationRulesType)
        expect(header('cache-control')).toBe('public, max-age=31536000, immutable')
        for (const [key, value] of promised) expect(header(key), key).toBe(value)
      }
    })

    test('has the pages for frames, and lets no site frame them unless the build says so', async () => {
      for (const file of embedFiles) {
        const { status, header, text } = await ask(host, `/${file.replace(/\.html$/, '')}?theme=dark`)
        expect(status, file).toBe(200)
        expect(text).toBe(readFileSync(join(out, file), 'utf8'))
        for (const [key, value] of closed) expect(header(key), key).toBe(value)
        expect(header('content-security-policy')).toContain("frame-ancestors 'none'")
        expect(header('cross-origin-embedder-policy')).toBeNull()
      }
    })

    test('names that hide another path get no special treatment', async () => {
      for (const path of ['/assets/..%2fcompare', '/assets/%2e%2e%2fcompare', '/data/..%2fcompare']) {
        const { header } = await ask(host, path)
        expect(header('cache-control'), path).not.toContain('immutable')
        expect(header('cross-origin-resource-policy'), path).toBe('same-origin')
      }
      expect([400, 404]).toContain((await ask(host, '/%00')).status)
    })

    test('lets other sites use the open data and the preview pictures, and nothing else', async () => {
      for (const path of ['/data/comparison.json', '/data/responsibilities.csv', '/previews/home.png'])
        for (const [key, value] of Object.entries(headersForOtherSites))
          expect((await ask(host, path)).header(key), path).toBe(value)
      for (const path of ['/', `/${entry}`, '/licenses.txt'])
        expect((await ask(host, path)).header('access-control-allow-origin'), path).toBeNull()
    })

    test('logs no query, which can have names and answers', async () => {
      for (const path of ['/board', '/nope', '/compare.html', '/data', '/assets'])
        await ask(host, `${path}?a=Ana~secret`)
      await ask(host, `/charter?c=${'secret'.repeat(10_000)}`).catch(() => undefined)
      await fetch(`${host}/board`, { headers: { referer: `${host}/board?a=secret` } })
      await expect.poll(() => stop.logged()).toContain('/board')
      expect(stop.logged()).not.toContain('secret')
    })

    test('answers with 304 if nothing has changed', async () => {
      const first = await ask(host, '/compare')
      const again = await fetch(`${host}/compare`, {
        headers: { 'accept-encoding': 'identity', 'if-none-match': first.header('etag') ?? '' },
      })
      expect(again.status).toBe(304)
    })

    test('lets a reader walk through the site', async ({ page }) => {
      await open(page, `http://localhost:${port}/`)
      await page.getByRole('link', { name: 'Compare the roles' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare the roles')
      await page.reload()
      await expect(page.getByRole('radio', { name: 'Differences' })).toBeVisible()
    })

    test('serves a site below a path, and nothing outside of it', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'below-'))
      for (const file of ['index.html', '404.html', 'compare.html', 'compare', 'embed', 'assets'])
        cpSync(join(out, file), join(folder, file), { recursive: true })
      await writeSpeculationRules(folder, '/x/')
      const site = 'https://example.org'
      await writeHostConfig({ from: folder, out: folder, base: '/x/', embedOrigins: [site] })
      const below = `http://127.0.0.1:${port + 4}`
      const stopBelow = await serveWith(name, folder, port + 4)
      const bare = await ask(below, '/x?show=differences')
      const statuses = []
      for (const path of [
        '/x/',
        '/x/compare',
        '/x/compare/focus',
        `/x/${entry}`,
        '/x/nope',
        '/compare',
        '/x/compare.html',
      ])
        statuses.push((await ask(below, path)).status)
      const kept = (await ask(below, `/x/${entry}`)).header('cache-control')
      const rules = await ask(below, `/x/${speculationRules('/x/').file}`)
      const named = (await ask(below, '/x/compare')).header('speculation-rules')
      const framed = await ask(below, '/x/embed/quiz')
      const others = await Promise.all(['/x/compare', '/x/embed/nope', '/x/nope'].map((path) => ask(below, path)))
      stopBelow()
      const forFrames = embedHeaders([notFound, ...embeds], [site])
      expect(framed.status).toBe(200)
      for (const [key, value] of Object.entries(forFrames)) expect(framed.header(key), key).toBe(value)
      for (const { header } of others) {
        expect(header('content-security-policy')).toContain("frame-ancestors 'none'")
        expect(header('cross-origin-embedder-policy')).toBeNull()
        expect(header('cross-origin-resource-policy')).toBe('same-origin')
      }
      expect([bare.status, bare.header('location')]).toEqual([301, '/x/?show=differences'])
      expect(statuses).toEqual([200, 200, 200, 200, 404, 404, 301])
      expect(kept).toContain('immutable')
      expect([rules.status, rules.header('content-type')]).toEqual([200, speculationRulesType])
      expect(named).toBe(`"/x/${speculationRules('/x/').file}"`)
    })
  })
}
