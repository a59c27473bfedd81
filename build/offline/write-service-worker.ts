import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { securityHeaders } from '#build/hosting/security-policy.ts'
import { licenseTexts } from '#build/licenses/vite-licenses.ts'
import { repairFile, workerFile } from '#client/service-worker-names.ts'
import { embedFolder } from '#domain/embed/embed-addresses.ts'
import { withBasePath } from '#domain/site/base-path.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'
import { notStored, reload, scriptLoadError } from '#ui/error/script-load-texts.ts'

/** The worker's own files, in their order. */
const sources = ['stored-files.js', 'service-worker.js']

/**
 * Files to store in addition to the scripts, the styles, the fonts, and the host's logo: what the empty page requests, and the licenses, which
 * a page links to.
 */
const beside = ['icon.svg', 'site.webmanifest', licenseTexts]

/** What the worker knows of the build. */
interface WorkerSite {
  /** A name for exactly these files, this empty page, and this worker. */
  readonly version: string
  /** What the names of the site's caches start with. It's also in the head of every page. */
  readonly prefix: string
  readonly base: string
  /** The home page's first script, by which pages tell their own version from another. */
  readonly entry: string
  /** What the addresses of pages for other sites' frames start with. The script can't render those. */
  readonly embeds: string
  /** The address of every other page. */
  readonly pages: readonly string[]
  /** The SHA-256 of each file to store, in Base64, by its address. */
  readonly files: Readonly<Record<string, string>>
  /** The home page without its content, in which the script renders any address. */
  readonly shell: string
  readonly shellHeaders: Readonly<Record<string, string>>
  /** In the language of the site. */
  readonly texts: Readonly<Record<'notStored', string>>
}

/** What the script that recovers a page knows of the build. */
interface RepairedSite extends Pick<WorkerSite, 'prefix' | 'base'> {
  /** In the language of the site. */
  readonly texts: Readonly<Record<'scriptLoadError' | 'reload', string>>
}

/**
 * Writes the service worker with its list of files. Preview pictures and data aren't for readers of the pages, so they
 * aren't stored.
 * @throws {Error} when the home page has no entry script, or no content
 */
export async function writeServiceWorker(dist: string, base: string): Promise<void> {
  const code = (await Promise.all(sources.map((file) => readFile(`build/offline/${file}`, 'utf8')))).join('\n')
  const home = await readFile(join(dist, 'index.html'), 'utf8')
  const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(home)?.[1]
  if (entry === undefined) throw new Error('index.html: found no module script; expected one')
  const shell = home.replace(/<div id="root">[\s\S]*<\/div>/, '<div id="root"></div>')
  if (shell === home) throw new Error('index.html: found no content; expected the prerendered home page')
  const assets = (await readdir(join(dist, 'assets')))
    .filter((file) => /\.(css|js|woff2)$|^logo-/.test(file))
    .toSorted()
  const files: Record<string, string> = {}
  for (const file of [...assets.map((name) => `assets/${name}`), ...beside]) {
    files[base + file] = digestOf(await readFile(join(dist, file)))
  }
  const pages = (await readdir(dist, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html' && !`/${file}`.startsWith(embedFolder))
    .map((file) => base + file.replace(/(^index)?\.html$/, ''))
    .toSorted()
  const known = {
    prefix: storagePrefix,
    base,
    entry,
    embeds: withBasePath(base, embedFolder),
    pages,
    files,
    shell,
    shellHeaders: { 'Content-Type': 'text/html; charset=utf-8', ...securityHeaders(home) },
    texts: { notStored },
  }
  const version = createHash('sha256').update(code).update(JSON.stringify(known)).digest('hex').slice(0, 16)
  const site: WorkerSite = { version, ...known }
  await writeFile(join(dist, workerFile), `const site = ${JSON.stringify(site)}\n${code}`)
}

function digestOf(data: Buffer): string {
  return createHash('sha256').update(data).digest('base64')
}

/** Writes the script that recovers a page whose scripts can't run. */
export async function writeRepairScript(dist: string, base: string): Promise<void> {
  const code = await readFile('build/offline/repair-page.js', 'utf8')
  const site: RepairedSite = { prefix: storagePrefix, base, texts: { scriptLoadError, reload } }
  await writeFile(join(dist, repairFile), `const site = ${JSON.stringify(site)}\n${code}`)
}
