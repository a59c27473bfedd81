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

test('a home page without a script stops the build', async () => {
  await expect(writeServiceWorker(site('<p>No script.</p>'), '/x/')).rejects.toThrow('found no module script')
})
