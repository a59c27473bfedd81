import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SiteOptions } from '#build/options.ts'
import { securityHeaders } from './security-policy.ts'
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

/** The folder for server configurations: next to the site, since they aren't part of it. */
export function hostFolder(dist: string): string {
  return `${dist}.hosts`
}

/**
 * Fills the headers and the base path into the templates of hosts/. Server configurations go next to the site; the file
 * that static hosts read goes into it.
 * @throws {Error} when a template has an unknown placeholder
 */
export async function writeHostConfig({ out, base }: Pick<SiteOptions, 'out' | 'base'>): Promise<void> {
  const pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).toSorted()
  const texts = await Promise.all(pages.map((file) => readFile(join(out, file), 'utf8')))
  const headers = Object.entries(siteHeaders(base, texts))
  const folder = hostFolder(out)
  await mkdir(folder, { recursive: true })
  for (const [file, line] of Object.entries(hosts)) {
    const values: Readonly<Record<string, string>> = {
      base,
      folder,
      prefix: base === '/' ? '""' : base.slice(0, -1),
      root: resolve(out),
      rules: base + speculationRules(base).file,
      rulesType: speculationRulesType,
      headers: headers.map(([name, value]) => line(name, value)).join('\n'),
    }
    const template = await readFile(join('hosts', file), 'utf8')
    const filled = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`hosts/${file}: found {{${name}}}; expected ${Object.keys(values)}`)
      return value
    })
    await writeFile(join(file === '_headers' ? out : folder, file), filled)
  }
}
