import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SiteOptions } from '#build/options.ts'
import { embedFolder } from '#domain/embed/embed-addresses.ts'
import { embedHeaders, headersForOtherSites, securityHeaders } from './security-policy.ts'
import { speculationRules, speculationRulesType } from './speculation-rules.ts'

/** The syntax of a header for each host. */
const hosts = {
  'nginx.conf': (name: string, value: string) => `  add_header ${name} ${quoted(value)} always;`,
  Caddyfile: (name: string, value: string) => `\t\t${name} ${quoted(value)}`,
  _headers: (name: string, value: string) => `  ${name}: ${value}`,
} as const

function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`
}

/** The headers that a host sends with every response. */
export function siteHeaders(base: string, pages: readonly string[]): Readonly<Record<string, string>> {
  return { ...securityHeaders(...pages), 'Speculation-Rules': `"${base}${speculationRules(base).file}"` }
}

interface HostedSite extends Pick<SiteOptions, 'out' | 'base' | 'embedOrigins'> {
  readonly from: string
}

/** The folder for server configurations: next to the site, since they aren't part of it. */
export function hostFolder(dist: string): string {
  return `${dist}.hosts`
}

/**
 * Fills the headers and the base path into the templates of hosts/. Server configurations go next to the site; the file
 * that static hosts read goes into it.
 * @param options `from` is where the site's files are now, and `out` is where they'll be served from.
 * @throws {Error} when a template has an unknown placeholder
 */
export async function writeHostConfig({ from, out, base, embedOrigins }: HostedSite): Promise<void> {
  const files = (await readdir(from, { recursive: true })).filter((file) => file.endsWith('.html')).toSorted()
  const isEmbed = (file: string) => `/${file.replaceAll('\\', '/')}`.startsWith(embedFolder)
  const textsOf = (some: readonly string[]) => Promise.all(some.map((file) => readFile(join(from, file), 'utf8')))
  const headers = Object.entries(siteHeaders(base, await textsOf(files.filter((file) => !isEmbed(file)))))
  const ofEmbeds = embedHeaders(
    await textsOf(files.filter((file) => isEmbed(file) || file === '404.html')),
    embedOrigins,
  )
  const own = Object.fromEntries(headers)
  const policy = 'Content-Security-Policy'
  const folder = hostFolder(out)
  await mkdir(folder, { recursive: true })
  for (const [file, line] of Object.entries(hosts)) {
    const values: Readonly<Record<string, string>> = {
      base,
      folder,
      prefix: base === '/' ? '""' : base.slice(0, -1),
      // Matches no path if the site is at the root.
      baseWithoutSlash: base.slice(0, -1),
      root: resolve(out),
      rules: base + speculationRules(base).file,
      rulesType: speculationRulesType,
      // The servers' templates set the others themselves, since they depend on the file.
      headers: headers
        .filter(([name]) => file === '_headers' || !(name in headersForOtherSites || name in ofEmbeds))
        .map(([name, value]) => line(name, value))
        .join('\n'),
      policy: quoted(own[policy] ?? ''),
      embeds: embedFolder.slice(1),
      embedPolicy: quoted(ofEmbeds[policy] ?? ''),
      embedResourcePolicy: quoted(ofEmbeds['Cross-Origin-Resource-Policy'] ?? ''),
      embedEmbedderPolicy: quoted(ofEmbeds['Cross-Origin-Embedder-Policy'] ?? ''),
      headersForEmbeds: Object.entries(ofEmbeds)
        .map(([name, value]) => line(name, value))
        .join('\n'),
      headersForOtherSites: Object.entries(headersForOtherSites)
        .map(([name, value]) => line(name, value))
        .join('\n'),
    }
    const template = await readFile(join('hosts', file), 'utf8')
    const filled = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`hosts/${file}: found {{${name}}}; expected ${Object.keys(values)}`)
      return value
    })
    await writeFile(join(file === '_headers' ? from : folder, file), filled)
  }
}
