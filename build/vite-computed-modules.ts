import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** How these modules are marked: by a query, since a module with an extension of its own would be translated twice. */
const mark = '?computed'

/**
 * Replaces modules named `*.computed.ts` with the values that they export. What the values are computed from, often much
 * more, then isn't part of the page. Elsewhere, in tests and on the development server, the modules compute them
 * themselves.
 * @throws {Error} from the build, if an exported value isn't plain data
 */
export function computedModules(): Plugin {
  return {
    name: 'computed-modules',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    resolveId: {
      filter: { id: /\.computed\.ts$/ },
      async handler(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true })
        // Another plugin may have put something else in its place.
        return resolved?.id.endsWith('.computed.ts') ? `${resolved.id}${mark}` : resolved
      },
    },
    load: {
      filter: { id: /\.computed\.ts\?computed$/ },
      async handler(id) {
        const file = id.slice(0, -mark.length)
        // Texts are translated by now, like everything that the build imports.
        const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href)
        return Object.entries(module)
          .map(([name, value]) => {
            checkPlain(value, `${file}: ${name}`)
            return `export const ${name} = ${JSON.stringify(value)}`
          })
          .join('\n')
      },
    },
  }
}

/** @throws {Error} if a value has anything that JSON can't write as it is */
function checkPlain(value: unknown, where: string): void {
  if (value === null || value === undefined || ['string', 'boolean'].includes(typeof value)) return
  if (Number.isFinite(value)) return
  const isPlain =
    Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
  if (!isPlain) throw new Error(`${where} is ${String(value)}; expected plain data`)
  for (const [key, part] of Object.entries(value)) checkPlain(part, `${where}.${key}`)
}
