import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { minify } from 'vite'
import { documentPolicy } from '#build/hosting/security-policy.ts'
import type { SiteOptions } from '#build/options.ts'
import { escapeHtml } from '#build/pages/head-tags.ts'
import { heightMessage } from '#domain/embed/snippet.ts'
import { withBasePath } from '#domain/site/base-path.ts'
import { language } from '#model/language.ts'
import type * as ServerEntry from '#server.tsx'
import { usedStyles } from './used-styles.ts'

/** A page for other sites' frames, rendered. */
type RenderedEmbed = ReturnType<typeof ServerEntry.renderEmbeds>[number]

/** The same, with the styles that it and those like it need. */
type StyledEmbed = RenderedEmbed & { readonly styles: string }

/** Each of these has many styles that no other page needs. All others share theirs: each set has a hash in the policy. */
const withOwnStyles: ReadonlySet<RenderedEmbed['kind']> = new Set(['kinds', 'law'] as const)

/**
 * Renders every page for other sites' frames.
 * @param serverOut The folder of the bundle of src/server.tsx and its styles.
 */
export async function renderEmbeds(serverOut: string): Promise<readonly StyledEmbed[]> {
  const server: typeof ServerEntry = await import(pathToFileURL(join(serverOut, 'server.js')).href)
  const pages = server.renderEmbeds()
  const assets = join(serverOut, 'assets')
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css'))
  if (sheets.length !== 1) throw new Error(`${assets}: found ${sheets.length} stylesheets; expected one`)
  const css = await readFile(join(assets, sheets[0] ?? ''), 'utf8')
  const stylesOf = (some: readonly RenderedEmbed[]) =>
    usedStyles(
      css,
      some.map(({ html }) => html),
    )
  const shared = stylesOf(pages.filter(({ kind }) => !withOwnStyles.has(kind)))
  return pages.map((page) => ({ ...page, styles: withOwnStyles.has(page.kind) ? stylesOf([page]) : shared }))
}

/**
 * Writes the pages for other sites' frames. All of them have the same script, and few sets of styles, so that the policy of
 * their folder stays short.
 * @param dist The output folder, with the fonts.
 */
export async function writeEmbeds(
  dist: string,
  pages: readonly StyledEmbed[],
  { base, embedOrigins }: Pick<SiteOptions, 'base' | 'embedOrigins'>,
): Promise<void> {
  const template = await readFile('index.html', 'utf8')
  const layers = /@layer [^;{}]+;/.exec(template)?.[0]
  if (layers === undefined) throw new Error('index.html: found no order of cascade layers; expected one')
  const source = await readFile('build/embeds/embed-page.js', 'utf8')
  const { code } = await minify('embed-page.js', `{ const heightMessage = '${heightMessage}'\n${source} }`)
  for (const { address, title, html, canonical, styles } of pages) {
    const head = [
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escapeHtml(title)}</title>`,
      '<meta name="robots" content="noindex">',
      `<link rel="canonical" href="${escapeHtml(canonical)}">`,
      // The frame stays on its page.
      '<base target="_blank">',
      `<meta name="embed-origins" content="${embedOrigins.join(' ')}">`,
      '<meta name="color-scheme" content="light dark">',
      `<link rel="icon" href="${withBasePath(base, '/icon.svg')}" type="image/svg+xml">`,
      `<style>${layers}${styles}</style>`,
      `<script>${code.trim()}</script>`,
    ].join('\n')
    const policy = `<meta http-equiv="Content-Security-Policy" content="${documentPolicy(head)}">`
    const file = join(dist, `${address.slice(1)}.html`)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await mkdir(dirname(file), { recursive: true })
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await writeFile(
      file,
      `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n${policy}\n${head}\n</head>\n<body>${html}</body>\n</html>\n`,
    )
  }
}
