import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts'

/** The list in JSON, which prerendered pages read. */
export const licenseList = 'licenses.json'

/** The texts, which Vite writes. */
export const licenseTexts = 'licenses.txt'

/** A placeholder in the scripts until the bundle's contents are known. */
const placeholder = '__SHIPPED_PACKAGES__'

/**
 * Gives pages the list of shipped packages: `import.meta.env.SHIPPED_PACKAGES`. Without a bundle, in development and in
 * unit tests, it has only the fonts.
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
