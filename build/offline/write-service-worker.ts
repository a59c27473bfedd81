import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { workerFile } from '#client/service-worker-names.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** Files to cache in addition to the scripts, the styles, and the fonts: what the empty page requests. */
const beside = ['icon.svg', 'site.webmanifest']

/**
 * Writes the service worker with its list of files. Preview pictures and data aren't for readers of the pages, so they
 * aren't cached.
 * @throws {Error} when the home page has no entry script
 */
export async function writeServiceWorker(dist: string, base: string): Promise<void> {
  const source = await readFile('build/offline/service-worker.js', 'utf8')
  const home = await readFile(join(dist, 'index.html'), 'utf8')
  const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(home)?.[1]
  if (entry === undefined) throw new Error('index.html: found no module script; expected one')
  const assets = (await readdir(join(dist, 'assets'))).filter((file) => /\.(css|js|woff2)$/.test(file)).toSorted()
  const files = [...assets.map((file) => `assets/${file}`), ...beside]
  const hash = createHash('sha256').update(source).update(home)
  for (const file of files) hash.update(await readFile(join(dist, file)))
  const version = hash.digest('hex').slice(0, 16)
  const site = { version, prefix: storagePrefix, base, entry, files: files.map((file) => base + file) }
  await writeFile(join(dist, workerFile), `const site = ${JSON.stringify(site)}\n${source}`)
}
