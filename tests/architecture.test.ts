import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

// model ← content, domain ← state, ui ← routes ← client: a folder imports only from folders to its left. Code that
// builds the site may import all of it, except tests.
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  content: ['model'],
  domain: ['model'],
  state: ['model', 'domain'],
  ui: ['model', 'domain'],
  routes: ['model', 'content', 'domain', 'state', 'ui'],
  client: ['model', 'content', 'domain', 'state', 'ui', 'routes'],
  build: ['model', 'content', 'domain', 'state', 'ui', 'routes', 'client'],
}

const mayUse: Readonly<Record<string, RegExp>> = {
  model: /^$/,
  content: /^$/,
  domain: /^(fastest-levenshtein|minisearch|stemmer|d3-dsv|docx|write-excel-file\/universal|ical-generator)$/,
  state: /^zustand(\/|$)/,
  ui: /^(react|react-dom|framer-motion)(\/|$)/,
  routes: /^(react|react-dom|framer-motion|zustand|uqr|@tanstack\/react-router)(\/|$)/,
  client: /^(@tanstack\/react-router)$/,
  build:
    /^(#server\.tsx$|node:|(@playwright\/test|@resvg\/resvg-wasm|ajv|culori|image-size|pofile|postcss|react|satori|sirv|subset-font|vite)(\/|$))/,
}

/** Within the domain, shared folders are to the left of features, and only a few features import another one. */
const mayImportInDomain: Readonly<Record<string, readonly string[]>> = {
  text: [],
  links: ['text'],
  site: ['text', 'links'],
  export: ['text', 'site'],
  comparison: ['text', 'links', 'site', 'export'],
  responsibilities: ['text', 'links', 'site', 'export'],
  // Links to the responsibilities.
  topics: ['site', 'export', 'responsibilities'],
  law: ['text', 'links', 'site', 'export'],
  kinds: ['text', 'links', 'site', 'export'],
  // Searches the responsibilities.
  search: ['text', 'responsibilities'],
  quiz: ['text', 'links', 'site', 'export'],
  // What goes with a result.
  result: ['quiz'],
  // Both build on the answers and the result.
  team: ['text', 'links', 'site', 'export', 'quiz'],
  charter: ['text', 'links', 'site', 'export', 'quiz'],
  // Divides the work as a charter does, or as a result's charter would.
  brief: ['text', 'links', 'site', 'export', 'quiz', 'charter'],
  // Divides the work in two people's views, and makes a charter of what they agree on.
  session: ['text', 'links', 'site', 'export', 'charter'],
  examples: ['quiz'],
  embed: ['site'],
}

const files = Object.keys(mayImport).flatMap((layer) => {
  const folder = layer === 'build' ? layer : join('src', layer)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|m?js)$/.test(file))
    .map((file) => ({ layer, file: join(folder, file) }))
})

test.each(files)('$file imports only what $layer may know', ({ layer, file }) => {
  for (const imported of importsOf(file)) {
    const folder = /^#(\w+)\//.exec(imported)?.[1]
    if (folder !== undefined) expect([layer, ...(mayImport[layer] ?? [])], imported).toContain(folder)
    else if (!imported.startsWith('./')) expect(imported).toMatch(mayUse[layer] ?? /^$/)
  }
})

const domainFiles = files.filter(({ layer }) => layer === 'domain').map(({ file }) => file)

test.each(domainFiles)('%s imports only what its feature may know', (file) => {
  const [feature = ''] = relative(join('src', 'domain'), file).split(sep)
  for (const imported of importsOf(file)) {
    const folder = /^#domain\/(\w+)\//.exec(imported)?.[1]
    if (folder !== undefined) expect(mayImportInDomain[feature], imported).toContain(folder)
  }
})

// Names of stored data contain the site's name.
const calledAfterRoles = join('src', 'state', 'persistence', 'storage-prefix.ts')

test.each(files.filter(({ layer, file }) => layer !== 'content' && file !== calledAfterRoles))(
  '$file knows no role by name',
  ({ file }) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(cio|cto)\b/i)
  },
)

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => /\.test\.tsx?$/.test(file))

// Other test files share its modules, see vite.config.ts.
test.each(tests.filter((file) => !/\.isolated\.test\.tsx?$/.test(file)))(
  '%s leaves every module in its place',
  (file) => {
    expect(readFileSync(join('tests', file), 'utf8')).not.toMatch(/\bvi\.(doMock|mock|resetModules)\(/)
  },
)

function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/^(?:import|export) (?:[^']*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm)].flatMap(
    ([, still, dynamic]) => still ?? dynamic ?? [],
  )
}
