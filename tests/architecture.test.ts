import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// model ← content, domain ← state, ui ← routes: a folder imports only what stands to the left of it.
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  content: ['model'],
  domain: ['model'],
  state: ['model', 'domain'],
  ui: ['model', 'domain'],
  routes: ['model', 'content', 'domain', 'state', 'ui'],
}

const mayUse: Readonly<Record<string, RegExp>> = {
  model: /^$/,
  content: /^$/,
  domain: /^(fastest-levenshtein|minisearch|stemmer|d3-dsv)$/,
  state: /^zustand(\/|$)/,
  ui: /^(react|react-dom|framer-motion)(\/|$)/,
  routes: /^(react|react-dom|framer-motion|zustand|uqr|@tanstack\/react-router)(\/|$)/,
}

const files = Object.keys(mayImport).flatMap((layer) =>
  readdirSync(join('src', layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ layer, file: join('src', layer, file) })),
)

test.each(files)('$file imports only what stands to the left of $layer', ({ layer, file }) => {
  for (const imported of importsOf(file)) {
    const folder = /^#(\w+)\//.exec(imported)?.[1]
    if (folder !== undefined) expect([layer, ...(mayImport[layer] ?? [])], imported).toContain(folder)
    else if (!imported.startsWith('./')) expect(imported).toMatch(mayUse[layer] ?? /^$/)
  }
})

test.each(files.filter(({ layer }) => layer === 'domain' || layer === 'model' || layer === 'ui'))(
  '$file knows no role by name',
  ({ file }) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(cio|cto)\b/i)
  },
)

function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/^(?:import|export) (?:[^']*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm)].flatMap(
    ([, still, dynamic]) => still ?? dynamic ?? [],
  )
}
