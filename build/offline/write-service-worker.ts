import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { workerFile } from '#client/service-worker-names.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** What is kept on the device beside the scripts, the sheet and the faces: what the shell of a page asks for. */
const beside = ['icon.svg', 'site.webmanifest']

/**
 * Writes the service worker, with the list of what it keeps. Preview pictures and data are for others than the reader,
 * and stay on the network.
 * @throws {Error} when the start page names no script to begin with.
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
