import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { writeServiceWorker } from '#build/offline/write-service-worker.ts'
import { workerFile } from '#client/service-worker-names.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** A site with one script, below a path. */
function site(home: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), home)
  for (const file of ['assets/main.js', 'icon.svg', 'site.webmanifest']) writeFileSync(join(folder, file), file)
  return folder
}

test('the worker’s cache is named after the site, its path, and its version', async () => {
  const folder = site('<script type="module" src="/x/assets/main.js"></script>')
  await writeServiceWorker(folder, '/x/')
  const worker = createContext({ addEventListener: () => undefined })
  runInContext(readFileSync(join(folder, workerFile), 'utf8'), worker)
  expect(runInContext('prefix', worker)).toBe(`${storagePrefix}/x/:`)
  expect(runInContext('current', worker)).toMatch(/:\/x\/:[0-9a-f]{16}$/)
})

test('a page that the browser has requested while the worker started isn’t requested again', async () => {
  const folder = site('<script type="module" src="/assets/main.js"></script>')
  await writeServiceWorker(folder, '/')
  const requested: string[] = []
  const worker = createContext({
    addEventListener: () => undefined,
    fetch: (request: string) => {
      requested.push(request)
      return Promise.resolve('from fetch')
    },
  })
  runInContext(readFileSync(join(folder, workerFile), 'utf8'), worker)
  const answer = (preloadResponse: Promise<string | undefined>) => {
    worker['event'] = { request: '/compare', preloadResponse }
    return runInContext('fromNetwork(event)', worker)
  }
  expect(await answer(Promise.resolve('preloaded'))).toBe('preloaded')
  expect(requested).toEqual([])
  // Without support for it, and while it isn't enabled yet.
  expect(await answer(Promise.resolve(undefined))).toBe('from fetch')
  worker['event'] = { request: '/compare' }
  expect(await runInContext('fromNetwork(event)', worker)).toBe('from fetch')
  expect(requested).toEqual(['/compare', '/compare'])
  await expect(answer(Promise.reject(new Error('offline')))).rejects.toThrow('offline')
})

test('a home page without a script stops the build', async () => {
  await expect(writeServiceWorker(site('<p>No script.</p>'), '/x/')).rejects.toThrow('found no module script')
})
