import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextFolder, swapFolder } from '#build/system/swap-folder.ts'

let port = 0
const out = join(mkdtempSync(join(tmpdir(), 'served-')), 'site')
let server: ChildProcess | undefined

/** Writes a site of two pages, in which each file says its version. */
function write(folder: string, version: string) {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  for (const file of ['index.html', 'compare.html', '404.html', 'assets/main.js'])
    writeFileSync(join(folder, file), `${file} ${version}`)
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-Everywhere: yes\n\n/x/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  )
}

/** A path as it is: `fetch` would resolve it. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, host = '127.0.0.1') {
  return new Promise<{ readonly status: number; readonly text: string; readonly header: (name: string) => unknown }>(
    (resolve, reject) => {
      const asked = request({ host, port, path, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (more: string) => (text += more))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, header: (name) => response.headers[name] }),
        )
      })
      asked.on('error', reject).end()
    },
  )
}

beforeAll(async () => {
  write(out, 'old')
  server = spawn('node', ['build/system/static-server.ts'], {
    env: { ...process.env, PORT: '0', OUT_DIR: out, BASE_PATH: '/x/' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const said = await new Promise((resolve) => server?.stdout?.once('data', resolve))
  port = Number(/:(\d+)\//.exec(String(said))?.[1])
})
afterAll(() => void server?.kill())

test('hostile requests don’t stop it', async () => {
  for (const range of ['bytes=10-5', 'bytes=5-', 'bytes=-1', 'bytes=a-b', 'bytes=99999-', 'x'])
    expect((await ask('/x/', { range })).status, range).toBe(200)
  for (const path of ['/x/%00', '/x/%', '/x/..%2f..%2fetc/passwd', '/x/assets', '//', '/x/?%', '/x/%3F', '/x/%23'])
    expect([200, 404], path).toContain((await ask(path)).status)
  expect((await ask('/x/compare')).text).toBe('compare.html old')
})

test('only what’s in the assets is said never to change', async () => {
  expect((await ask('/x/assets/main.js')).header('cache-control')).toContain('immutable')
  for (const path of ['/x/compare', '/x/assets/..%2fcompare', '/x/assets/%2e%2e/compare', '/x/assets/gone.js'])
    expect(String((await ask(path)).header('cache-control')), path).not.toContain('immutable')
})

test('the base path without its slash leads to the site, and keeps the query', async () => {
  const { status, header } = await ask('/x?a=v1.x')
  expect([status, header('location')]).toEqual([301, '/x/?a=v1.x'])
})

test('other machines can’t connect', async () => {
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  for (const { address, internal, family } of others)
    if (!internal && family === 'IPv4') await expect(ask('/x/', {}, address), address).rejects.toThrow('ECONNREFUSED')
})

test('it serves on while builds replace each other', async () => {
  const built = new AbortController()
  const seen = new Set<string>()
  const reader = (async () => {
    while (!built.signal.aborted) {
      // A file that moves just when it's opened ends the connection; asking again is enough.
      const { status, text } = await ask('/x/compare').catch(() => ask('/x/compare'))
      expect(status).toBe(200)
      seen.add(text)
    }
  })()
  for (let version = 0; version < 20; version += 1) {
    write(nextFolder(out), String(version))
    await swapFolder(out)
  }
  built.abort()
  await reader
  expect((await ask('/x/compare')).text).toBe('compare.html 19')
  expect(seen.size).toBeGreaterThan(1)
  rmSync(out, { recursive: true })
  expect((await ask('/x/compare')).status).toBe(503)
  write(out, 'back')
  expect((await ask('/x/compare')).text).toBe('compare.html back')
})
