import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { minify } from 'vite'
import { documentPolicy } from '#build/hosting/security-policy.ts'
import type * as ServerEntry from '#server.tsx'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'
import { unrepaired } from '#ui/error/script-load-texts.ts'
import { splitPrintStyles, writePrintStyles } from './print-styles.ts'
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
 * Writes one HTML file for every page, with its content, its head, and its styles after the order of the cascade layers in
 * index.html.
 * @param dist The output folder of the client build; its index.html is the template.
 * @param site The base path, and a function that gives the tags of a page's head as HTML.
 * @throws {Error} if the template lacks a placeholder.
 */
export async function writePages(
  dist: string,
  pages: readonly RenderedPage[],
  { base, headOf }: { readonly base: string; readonly headOf: (page: RenderedPage) => string },
): Promise<void> {
  // A linked stylesheet would delay the first paint by a round trip.
  const linked = await readFile(join(dist, 'index.html'), 'utf8')
  const styleless = linked.replace(/<link rel="stylesheet"[^>]*>/, '')
  const indented = await minifyInlineScripts(fill(styleless, "'%UNREPAIRED%'", JSON.stringify(unrepaired)))
  const template = indented.replaceAll(/\n\s+/g, '\n')
  const filesFor = await routeChunks(dist)
  const pendingState = await readFile('build/pages/pending-state.js', 'utf8')
  const printFile = await writePrintStyles(dist)
  const earlyTexts = await readFile('build/pages/early-texts.js', 'utf8')
  for (const page of pages) {
    const { scripts, linkedScripts, styles, askedStyles } = filesFor(page.route)
    const css = await Promise.all(styles.map((name) => readFile(join(dist, name), 'utf8')))
    const onScreen = css.map((each) => splitPrintStyles(each).screen)
    // After the order of the layers.
    const printed = `<link rel="stylesheet" media="print" href="${base}${printFile}">`
    const styled = fill(template, '</style>', `${onScreen.join('').trim()}</style>\n${printed}`)
    const awaited = awaitedStates(page.html)
    // A disabled link is never requested. It tells Vite's import helper that the page has these styles already.
    const named = [
      listOf('scripts', scripts, base),
      ...(linkedScripts.length === 0 ? [] : [listOf('linked-scripts', linkedScripts, base)]),
      ...(awaited.length === 0 ? [] : [`<meta name="awaits" content="${awaited.join(' ')}">`]),
      ...askedStyles.map((name) => `<link rel="stylesheet" disabled href="${base}${name}">`),
    ]
    const own = [...(awaited.length === 0 ? [] : [pendingState]), ...(hasTextField(page.html) ? [earlyTexts] : [])]
    const read = fill(styled, ownPlace, `${await minifyBlocks(own)}</script>`)
    const headed = fill(read, '<!--head-->', [headOf(page), ...named].join('\n'))
    // The policy has to precede everything it applies to.
    const policy = `<meta http-equiv="Content-Security-Policy" content="${documentPolicy(headed)}">`
    const html = fill(fill(headed, '<!--policy-->', policy), '<!--app-->', page.html)
    const file = join(dist, fileFor(page.address))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
}

/** What a page does besides what every page does; nothing if there's none. */
async function minifyBlocks(scripts: readonly string[]): Promise<string> {
  if (scripts.length === 0) return ''
  const blocks = scripts.map((script) => `{ ${script} }`).join('\n')
  return minifyScript(`{ const prefix = '${storagePrefix}'\n${blocks} }`)
}

/** Whether there's a field that someone can type in. */
function hasTextField(html: string): boolean {
  return /<textarea|<input(?![^>]* type="(?:checkbox|radio|file)")/.test(html)
}

/** A list of files, for the scripts that fetch them. */
function listOf(name: string, files: readonly string[], base: string): string {
  return `<meta name="${name}" content="${files.map((file) => base + file).join(' ')}">`
}

/** The end of the inline script, where a page adds its own. */
const ownPlace = '</script><!--own-->'

/** Vite leaves them as they are. They become one, since each takes a hash in the policy, which can't be compressed. */
async function minifyInlineScripts(html: string): Promise<string> {
  const joined = html.replaceAll(/<\/script>\s*<script>/g, '').replace(/<\/script>\s*<!--own-->/, ownPlace)
  const parts = joined.split(/(?<=<script>)(.*?)(?=<\/script>)/s)
  return (await Promise.all(parts.map(minifyOdd))).join('')
}

async function minifyOdd(text: string, index: number): Promise<string> {
  return index % 2 === 0 ? text : minifyScript(text)
}

async function minifyScript(text: string): Promise<string> {
  const { code } = await minify('inline.js', text)
  return code.trim()
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
