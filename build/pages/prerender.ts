import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { documentPolicy } from '#build/hosting/security-policy.ts'
import type * as ServerEntry from '#server.tsx'
import { criticalCss } from './critical-css.ts'
import { routeChunks } from './route-chunks.ts'

/** A rendered page. */
export type RenderedPage = Awaited<ReturnType<typeof ServerEntry.renderPage>>

/**
 * Renders every page of the site, including the one for addresses without a page.
 * @param serverEntry The bundle of src/server.tsx.
 * @throws {Error} if a page can't be rendered.
 */
export async function renderPages(serverEntry: string): Promise<readonly RenderedPage[]> {
  const server: typeof ServerEntry = await import(pathToFileURL(serverEntry).href)
  const pages: RenderedPage[] = []
  for (const address of [...server.addresses, server.notFoundAddress]) {
    const page = await server.renderPage(address)
    // React leaves this marker where a part of a page threw or suspended, and continues.
    if (page.html.includes('<!--$!-->')) throw new Error(`${address}: found a part that was not rendered; expected all`)
    pages.push(page)
  }
  return pages
}

/**
 * Writes one HTML file for every page, with its content and its head.
 * @param dist The output folder of the client build; its index.html is the template.
 * @param site The base path, and a function that gives the tags of a page's head as HTML.
 * @throws {Error} if the template lacks a placeholder.
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
    const metas = { scripts: scripts.join(' '), sheet, awaits: awaitedStates(page.html).join(' ') }
    const later = Object.entries(metas).flatMap(([name, value]) =>
      value === '' ? [] : [`<meta name="${name}" content="${value}">`],
    )
    const headed = fill(styled, '<!--head-->', [headOf(page), ...later].join('\n    '))
    // The policy has to precede everything it applies to.
    const policy = `<meta http-equiv="Content-Security-Policy" content="${documentPolicy(headed)}">`
    const html = fill(fill(headed, '<!--policy-->', policy), '<!--app-->', page.html)
    const file = join(dist, fileFor(page.address))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
}

/** The states that parts of the page wait for; see src/routes/lazy-page.tsx. */
function awaitedStates(html: string): readonly string[] {
  const states = Array.from(html.matchAll(/ data-awaits="([^"]*)"/g), ([, names = '']) => names.split(' ')).flat()
  return [...new Set(states)].toSorted()
}

/** `/` is index.html and `/compare` is compare.html, which static hosts serve without the extension. */
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
 * Removes the stylesheet link from the template's head, where it would delay the first paint by a round trip. Each page
 * inlines its critical CSS after the order of the cascade layers in index.html. The full stylesheet is only named, so it
 * never blocks a paint, and the script fetches it (src/client/full-stylesheet.ts).
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
  // Every page has the font faces already. If they're declared again, browsers load them again.
  await writeFile(file, css.replace(/@font-face\s*\{[^}]*\}/g, ''))
  return { template: template.replace(tag, ''), sheet: address, css }
}
