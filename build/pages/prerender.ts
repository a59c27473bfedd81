import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { documentPolicy } from '#build/hosting/security-policy.ts'
import type * as ServerEntry from '#server.tsx'
import { criticalCss } from './critical-css.ts'
import { routeChunks } from './route-chunks.ts'

/** A page of the site, rendered. */
export type RenderedPage = Awaited<ReturnType<typeof ServerEntry.renderPage>>

/**
 * Renders every address of the site, and the page for those that lead nowhere.
 * @param serverEntry The bundle of src/server.tsx.
 * @throws {Error} when a page cannot be rendered.
 */
export async function renderPages(serverEntry: string): Promise<readonly RenderedPage[]> {
  const server: typeof ServerEntry = await import(pathToFileURL(serverEntry).href)
  const pages: RenderedPage[] = []
  for (const address of [...server.addresses, server.notFoundAddress]) {
    const page = await server.renderPage(address)
    // React leaves this where a part of a page threw or waited, and goes on.
    if (page.html.includes('<!--$!-->')) throw new Error(`${address}: found a part that was not rendered; expected all`)
    pages.push(page)
  }
  return pages
}

/**
 * Writes one HTML file for every page, with its content and its head.
 * @param dist The folder that the client build wrote; its index.html is the template.
 * @param site The path that it lives under, and the tags of a page's head, as HTML.
 * @throws {Error} when the template lacks a place to write to.
 */
export async function writePages(
  dist: string,
  pages: readonly RenderedPage[],
  { base, headOf }: { readonly base: string; readonly headOf: (page: RenderedPage) => string },
): Promise<void> {
  const { template, sheet, css } = await takeSheet(dist, await readFile(join(dist, 'index.html'), 'utf8'))
  const stylesFor = criticalCss(css, pages)
  const scriptsFor = await routeChunks(dist)
  for (const page of pages) {
    const styled = fill(template, '</style>', `${stylesFor.get(page.route) ?? ''}</style>`)
    const scripts = scriptsFor(page.route).map((name) => base + name)
    const later = `<meta name="scripts" content="${scripts.join(' ')}">\n    <meta name="sheet" content="${sheet}">`
    const headed = fill(styled, '<!--head-->', `${headOf(page)}\n    ${later}`)
    // Ahead of everything that it speaks of.
    const policy = `<meta http-equiv="Content-Security-Policy" content="${documentPolicy(headed)}">`
    const html = fill(fill(headed, '<!--policy-->', policy), '<!--app-->', page.html)
    const file = join(dist, fileFor(page.address))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
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
 * Takes the link to the sheet out of the template's head, where it would cost the first paint a round trip. Each page
 * carries what it begins with, behind the order of the cascade layers that index.html gives; the whole sheet is only
 * named, so that no paint waits for it, and fetched by the script (src/client/full-stylesheet.ts).
 */
async function takeSheet(dist: string, template: string) {
  const link = /<link rel="stylesheet"[^>]*href="([^"]*\/assets\/([^"]+\.css))"[^>]*>/
  const [tag = '', address = '', name] = link.exec(template) ?? []
  const sheets = (await readdir(join(dist, 'assets'))).filter((file) => file.endsWith('.css'))
  if (name === undefined || sheets.length !== 1 || sheets[0] !== name) {
    throw new Error(`dist/assets: found the sheets [${sheets.join(', ')}]; expected the one that index.html links`)
  }
  const file = join(dist, 'assets', name)
  const css = await readFile(file, 'utf8')
  // Every page has the faces already. Told of them once more, a browser loads them once more.
  await writeFile(file, css.replace(/@font-face\s*\{[^}]*\}/g, ''))
  return { template: template.replace(tag, ''), sheet: address, css }
}
