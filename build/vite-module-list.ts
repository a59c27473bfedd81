import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import type { Plugin } from 'vite'

/** The modules of each script and stylesheet, with their sizes before minification, largest first. */
export type ModuleList = Readonly<Record<string, readonly (readonly [module: string, size: number])[]>>

/** Where the list is for a build into a folder: outside it, since it isn't published. */
export function moduleListFile(out: string): string {
  return `.cache/modules/${basename(out)}.json`
}

/**
 * Writes the list, so that a test can say which module pushed a page over its budget.
 * @param out The site's output folder.
 */
export function moduleList(out: string): Plugin {
  const styles = new Map<string, number>()
  return {
    name: 'module-list',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    // At this point, imported styles are included, and styles aren't script yet.
    transform: { filter: { id: /\.css$/ }, handler: (code, id) => void styles.set(id, code.length) },
    generateBundle(_, bundle) {
      const { root } = this.environment.config
      const sorted = (sizes: readonly (readonly [string, number])[]) =>
        sizes.map(([id, size]) => [relative(root, id), size] as const).toSorted(([, one], [, other]) => other - one)
      const list: Record<string, ModuleList[string]> = {}
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        const modules = Object.entries(output.modules)
        list[output.fileName] = sorted(modules.map(([id, { renderedLength }]) => [id, renderedLength]))
        // A chunk has at most one sheet.
        for (const file of output.viteMetadata?.importedCss ?? []) {
          list[file] = sorted([...styles].filter(([id]) => id in output.modules))
        }
      }
      const file = moduleListFile(out)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(list))
    },
  }
}
