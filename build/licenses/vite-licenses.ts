import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts'

/** The list for machines, and how the pages that are rendered ahead know of it. */
export const licenseList = 'licenses.json'

/** The texts, which Vite writes. */
export const licenseTexts = 'licenses.txt'

/** Stands in the scripts until it is known what is in them. */
const placeholder = '__SHIPPED_PACKAGES__'

/**
 * Lets the pages say what they are made of: `import.meta.env.SHIPPED_PACKAGES` becomes the list of what was bundled for
 * the reader. Where nothing is bundled, in development and in unit tests, only the typefaces are there.
 * @param out The folder that the client is built into, before the pages are rendered.
 */
export function licenses(out: string): Plugin {
  let shipped: readonly ShippedPackage[] | undefined
  return {
    name: 'licenses',
    config: (_, { command, isSsrBuild }) => ({
      define: {
        'import.meta.env.SHIPPED_PACKAGES':
          command === 'serve'
            ? JSON.stringify(shippedPackages([]))
            : isSsrBuild
              ? readFileSync(join(out, licenseList), 'utf8')
              : placeholder,
      },
    }),
    renderChunk(code, _, __, { chunks }) {
      if (!code.includes(placeholder)) return null
      shipped = shippedPackages(Object.values(chunks).flatMap(({ moduleIds }) => moduleIds))
      return { code: code.replaceAll(placeholder, JSON.stringify(shipped)) }
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return
      if (shipped === undefined) this.error('no page asks for what was shipped; expected one that tells of it')
      this.emitFile({ type: 'asset', fileName: licenseList, source: `${JSON.stringify(shipped, undefined, 2)}\n` })
    },
  }
}
