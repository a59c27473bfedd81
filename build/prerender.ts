import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as ServerEntry from '#server.tsx'
import { headTags } from './head.ts'

interface PrerenderOptions {
  /** The folder that the client build wrote; its index.html is the template. */
  readonly dist: string
  /** The bundle of src/server.tsx. */
  readonly serverEntry: string
}

/**
 * Writes one HTML file for every address of the site, with its content, title, description and canonical address.
 * @returns the number of files written.
 * @throws {Error} when a page cannot be rendered, or the template lacks a place to write to.
 */
export async function prerender({ dist, serverEntry }: PrerenderOptions): Promise<number> {
  const server: typeof ServerEntry = await import(pathToFileURL(serverEntry).href)
  const template = await inlineStyles(dist, await readFile(join(dist, 'index.html'), 'utf8'))
  const pages = [...server.addresses, server.notFoundAddress]
  for (const address of pages) {
    const page = await server.renderPage(address)
    const html = fill(fill(template, '<!--head-->', headTags(page)), '<!--app-->', page.html)
    const file = join(dist, fileFor(address))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
  return pages.length
}

/** `/` is index.html and `/compare` is compare.html, which static hosts serve without the ending. */
function fileFor(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`
}

function fill(template: string, place: string, value: string): string {
  const [before, after, ...more] = template.split(place)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`index.html: expected ${place} exactly once`)
  }
  return before + value + after
}

/**
 * A sheet in a file of its own costs the first paint a round trip, so each page carries it, behind the order of the
 * cascade layers that index.html gives.
 */
async function inlineStyles(dist: string, template: string): Promise<string> {
  const link = /<link rel="stylesheet"[^>]*href="[^"]*\/assets\/([^"]+\.css)"[^>]*>/
  const name = link.exec(template)?.[1]
  const sheets = (await readdir(join(dist, 'assets'))).filter((file) => file.endsWith('.css'))
  if (name === undefined || sheets.length !== 1 || sheets[0] !== name) {
    throw new Error(`dist/assets: found the sheets [${sheets.join(', ')}]; expected the one that index.html links`)
  }
  const file = join(dist, 'assets', name)
  const css = await readFile(file, 'utf8')
  await rm(file)
  return fill(template.replace(link, ''), '</style>', `${css.trim()}</style>`)
}
