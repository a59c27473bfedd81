import type { Plugin, Rolldown } from 'vite'

/** What Vite's import helper preloads for the dynamic imports of a chunk: the names, and the places of each import's in them. */
const names = /(?<=\(m\.f=\[)[^\]]*(?=\]\))/
const places = /(?<=__vite__mapDeps\(\[)[\d,]*(?=\]\))/g

/**
 * Shortens the lists of what's preloaded with an import. Vite names every file that the imported chunk needs. Those that the
 * importing chunk needs, too, and those that every page has, have loaded by then: the names alone took up to a fifth of a
 * kilobyte of a page's script.
 * @param modules The one that the page itself names, and the one that every page loads before any other.
 * @throws {Error} from the build, if no list got shorter; then Vite writes them in another way
 */
export function shortPreloads(modules: { readonly first: string; readonly always: string }): Plugin {
  return {
    name: 'short-preloads',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
        const loadedBy = (chunk: Rolldown.OutputChunk, found = new Set<string>()): Set<string> => {
          if (found.has(chunk.fileName)) return found
          found.add(chunk.fileName)
          for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
          for (const name of chunk.imports) {
            const imported = bundle[name]
            if (imported?.type === 'chunk') loadedBy(imported, found)
          }
          return found
        }
        const withModule = (module: string) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
          if (chunk === undefined) throw new Error(`${import.meta.filename}: found no chunk of ${module}`)
          return loadedBy(chunk)
        }
        const first = withModule(modules.first)
        const everywhere = new Set([...first, ...withModule(modules.always)])
        let shortened = 0
        for (const chunk of chunks) {
          const [list] = names.exec(chunk.code) ?? []
          if (list === undefined) continue
          const files: readonly string[] = JSON.parse(`[${list}]`)
          // What a page without styles of its own loads first has to bring its styles along.
          const loaded = first.has(chunk.fileName) ? first : new Set([...everywhere, ...loadedBy(chunk)])
          const left = files.filter((file) => !loaded.has(file))
          if (left.length === files.length) continue
          shortened += 1
          chunk.code = chunk.code
            .replace(names, left.map((file) => JSON.stringify(file)).join())
            .replace(places, (numbers) =>
              numbers
                .split(',')
                .map((number) => left.indexOf(files[Number(number)] ?? ''))
                .filter((place) => place >= 0)
                .join(),
            )
        }
        if (shortened === 0) {
          throw new Error(`${import.meta.filename}: found no list to shorten; expected Vite’s, or remove this plugin`)
        }
      },
    },
  }
}
