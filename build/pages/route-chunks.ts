import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A chunk of the client bundle in Vite's manifest. */
interface Chunk {
  readonly file: string
  /** Keys of the chunks it imports. */
  readonly imports?: readonly string[]
}

type Manifest = Readonly<Record<string, Chunk>>

const manifestFile = '.vite/manifest.json'

/**
 * The scripts that a page needs for hydration: those of the app shell and its own. The page names them, so that they can be
 * fetched in parallel and before anything runs.
 * @param dist The output folder of the client build. Its manifest is deleted, because it shouldn't be published.
 * @returns the files for a route of the router, from the root of the site.
 */
export async function routeChunks(dist: string): Promise<(route: string) => readonly string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(dist, manifestFile), 'utf8'))
  await rm(join(dist, '.vite'), { recursive: true })
  const entryFiles = filesOf(manifest, ['index.html'])
  return (route) => {
    const files = filesOf(manifest, ['src/app.tsx', pageFile(route)])
    return [...files].filter((file) => !entryFiles.has(file))
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
  '/together': 'together',
  '/quiz': 'quiz',
  '/quiz/review': 'review',
  '/quiz/$retired': 'quiz',
  '/quiz/$question': 'question',
  '/result/$outcome': 'result',
  '/charter': 'charter',
  '/board': 'team',
  '/examples': 'examples',
  '/examples/$example': 'examples',
  '/method': 'method',
  '/accessibility': 'accessibility',
  '/licenses': 'licenses',
  '/open-data': 'open-data',
}

/** @throws {Error} if the route isn't listed. */
function pageFile(route: string): string {
  const name = pageNames[route]
  if (name === undefined) throw new Error(`${import.meta.filename}: found no page for the route "${route}"; add it`)
  return `src/routes/pages/${name}-page.tsx`
}

/** @throws {Error} if an entry isn't in the manifest. */
function filesOf(manifest: Manifest, entries: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>()
  const take = (key: string) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`${manifestFile}: found no "${key}"; expected the file of a page's script`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(take)
  }
  entries.forEach(take)
  return files
}
