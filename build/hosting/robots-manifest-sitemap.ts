import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readColorTokens } from '#build/images/color-tokens.ts'
import { icons } from '#build/images/icons.ts'
import { withBasePath } from '#domain/site/base-path.ts'
import { language } from '#model/language.ts'

interface FiledSite {
  readonly name: string
  readonly description: string
  /** The path below which the site is served. */
  readonly base: string
  /** Its origin; empty if unknown. */
  readonly url: string
  /** The addresses for search engines, from the root of the site. */
  readonly addresses: readonly string[]
}

/**
 * Writes the files for crawlers and devices: robots.txt, the web manifest, and, if the origin is known, the sitemap,
 * whose addresses have to be absolute.
 */
export async function writeSiteFiles(dist: string, site: FiledSite): Promise<void> {
  const { name, description, base, url, addresses } = site
  await writeFile(join(dist, 'robots.txt'), robots(base, url))
  await writeFile(
    join(dist, 'site.webmanifest'),
    `${JSON.stringify(manifest(name, description, base), undefined, 2)}\n`,
  )
  if (url !== '')
    await writeFile(join(dist, 'sitemap.xml'), sitemap(addresses.map((address) => url + withBasePath(base, address))))
}

function robots(base: string, url: string): string {
  const lines = ['User-agent: *', 'Allow: /']
  if (url !== '') lines.push('', `Sitemap: ${url}${withBasePath(base, '/sitemap.xml')}`)
  return `${lines.join('\n')}\n`
}

/** @param addresses Absolute ones. */
export function sitemap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `  <url><loc>${address.replace(/[&<>'"]/g, escaped)}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
}

function escaped(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

function manifest(name: string, description: string, base: string) {
  const { paper } = readColorTokens()
  return {
    name,
    short_name: name,
    description,
    lang: language,
    id: base,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: withBasePath(base, '/icon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...icons.flatMap(({ address, size, purpose }) =>
        purpose === 'apple'
          ? []
          : [{ src: withBasePath(base, address), type: 'image/png', sizes: `${size}x${size}`, purpose }],
      ),
    ],
  }
}
