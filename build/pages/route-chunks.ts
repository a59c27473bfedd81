import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A chunk of the client bundle in Vite's manifest. */
interface Chunk {
  readonly file: string
  /** Keys of the chunks it imports. */
  readonly imports?: readonly string[]
  /** The styles of its components. */
  readonly css?: readonly string[]
}

type Manifest = Readonly<Record<string, Chunk>>

/** The files that a page needs, from the root of the site. */
export interface RouteFiles {
  /** The scripts for hydration, except those that index.html names. */
  readonly scripts: readonly string[]
  /** The scripts of what it shows only for a link with a state of its own. */
  readonly linkedScripts: readonly string[]
  /** The styles of everything that these scripts and the first one render, and of what the build has rendered. */
  readonly styles: readonly string[]
  /** Those of them that a script may ask for: all but the first one's. */
  readonly askedStyles: readonly string[]
}

const manifestFile = '.vite/manifest.json'

/**
 * The files of the app shell and of a page. The page names the scripts, so that they can be fetched in parallel and before
 * anything runs, and inlines the styles.
 * @param dist The output folder of the client build. Its manifest is deleted, because it shouldn't be published.
 * @returns the files for a route of the router.
 */
export async function routeChunks(dist: string): Promise<(route: string) => RouteFiles> {
  const manifest: Manifest = JSON.parse(await readFile(join(dist, manifestFile), 'utf8'))
  await rm(join(dist, '.vite'), { recursive: true })
  const entry = chunksOf(manifest, ['index.html'])
  const firstStyles = [...entry].flatMap(({ css = [] }) => css)
  return (route) => {
    const later = chunksOf(manifest, ['src/app.tsx', pageFile(route)])
    const all = new Set([...entry, ...later])
    const readOnly = partsOfDocuments[route]
    const read = chunksOf(manifest, readOnly === undefined ? [] : [readOnly])
    const part = partsOfLinks[route]
    const linked = chunksOf(manifest, part === undefined ? [] : [part])
    const styles = [...new Set([...all, ...read])].flatMap(({ css = [] }) => css)
    return {
      scripts: [...later].filter((chunk) => !entry.has(chunk)).map(({ file }) => file),
      linkedScripts: [...linked].filter((chunk) => !all.has(chunk)).map(({ file }) => file),
      styles,
      askedStyles: styles.filter((name) => !firstStyles.includes(name)),
    }
  }
}

/** The page of each route. The root's page is the 404 page. */
const pageNames: Readonly<Record<string, string>> = {
  '': 'not-found',
  __root__: 'not-found',
  '/': 'home',
  '/compare': 'compare',
  '/compare/$dimension': 'dimension',
  '/responsibilities': 'responsibilities',
  '/responsibilities/$responsibility': 'responsibility',
  '/contested': 'contested',
  '/contested/$topic': 'topic',
  '/kinds': 'kinds',
  '/law': 'law',
  '/together': 'together',
  '/quiz': 'quiz',
  '/quiz/review': 'review',
  '/quiz/$retired': 'quiz',
  '/quiz/$question': 'question',
  '/result/$outcome': 'result',
  '/charter': 'charter',
  '/brief': 'brief',
  '/session': 'session',
  '/board': 'team',
  '/examples': 'examples',
  '/examples/$example': 'examples',
  '/method': 'method',
  '/accessibility': 'accessibility',
  '/licenses': 'licenses',
  '/open-data': 'open-data',
}

/** What some routes load only for links with a state of their own (src/routes/shared/on-demand-parts.ts). */
const partsOfLinks: Readonly<Record<string, string>> = {
  '/result/$outcome': 'src/routes/shared/answered-result.tsx',
  '/brief': 'src/routes/shared/linked-brief.ts',
  '/board': 'src/routes/shared/team-comparison.tsx',
  '/session': 'src/routes/shared/session-part.tsx',
}

/** What some routes load only if the document isn't their own: its parts that are only read (src/routes/shared/static-parts.ts). */
const partsOfDocuments: Readonly<Record<string, string>> = {
  '/compare': 'src/routes/parts/comparison-parts.tsx',
  '/compare/$dimension': 'src/routes/parts/comparison-parts.tsx',
  '/contested/$topic': 'src/routes/parts/topic-parts.tsx',
  '/kinds': 'src/routes/parts/kinds-parts.tsx',
  '/law': 'src/routes/parts/law-parts.tsx',
  '/method': 'src/routes/parts/method-parts.tsx',
}

/** @throws {Error} if the route isn't listed. */
function pageFile(route: string): string {
  const name = pageNames[route]
  if (name === undefined) throw new Error(`${import.meta.filename}: found no page for the route "${route}"; add it`)
  return `src/routes/pages/${name}-page.tsx`
}

/**
 * Chunks and those that they import, in the order in which they run.
 * @throws {Error} if one of them isn't in the manifest.
 */
function chunksOf(manifest: Manifest, keys: readonly string[]): ReadonlySet<Chunk> {
  const chunks = new Set<Chunk>()
  const seen = new Set<string>()
  const take = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`${manifestFile}: found no "${key}"; expected the file of a page's script`)
    chunk.imports?.forEach(take)
    chunks.add(chunk)
  }
  keys.forEach(take)
  return chunks
}
