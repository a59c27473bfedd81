import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package that reaches the reader: its code is in the scripts, or its font is in the pages. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** The SPDX identifier. */
  readonly license: string
  readonly kind: 'code' | 'typeface'
}

/** Licenses that only require attribution. Any other license stops the build until someone decides about it. */
export const permissive: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
]

/** The fonts that build/commands/subset-fonts.ts reduces. */
const typefaces = ['@fontsource-variable/instrument-sans', '@fontsource-variable/newsreader']

/** The packages behind virtual modules, which have no file, by the prefix of their ids. */
const helpers: Readonly<Record<string, string>> = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' }

/**
 * The packages in a bundle, by name, followed by the fonts.
 * @param modules The ids of all modules in the bundle.
 * @throws {Error} naming a package without a permissive license
 */
export function shippedPackages(modules: Iterable<string>): readonly ShippedPackage[] {
  const folders = new Set([...modules].flatMap((id) => folderOf(id) ?? []))
  const packages = [
    ...[...folders].map((folder) => describe(folder, 'code')),
    ...typefaces.map((name) => describe(`node_modules/${name}`, 'typeface')),
  ]
  for (const { name, license } of packages) {
    if (!permissive.includes(license)) {
      throw new Error(`${name}: found the license "${license}"; expected one of ${permissive.join(', ')}`)
    }
  }
  return packages.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name))
}

/** The folder of the module's package; undefined for our own modules. */
function folderOf(id: string): string | undefined {
  const helper = Object.entries(helpers).find(([start]) => id.startsWith(start))
  if (helper !== undefined) return `node_modules/${helper[1]}`
  if (!id.includes('/node_modules/')) return undefined
  let folder = dirname(id.replace('\0', ''))
  // Subfolders of a package may have a package.json, too, without a name.
  while (!isPackage(folder)) folder = dirname(folder)
  return folder
}

function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json')
  return folder.endsWith('node_modules') || (existsSync(file) && 'version' in readObject(file))
}

function describe(folder: string, kind: ShippedPackage['kind']): ShippedPackage {
  const { name, version, license } = readObject(join(folder, 'package.json'))
  return { name: String(name), version: String(version), license: String(license), kind }
}

function readObject(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * The text of a package's license, without the texts of packages bundled into it.
 * @throws {Error} when the package has none
 */
export function licenseText(name: string): string {
  const folder = `node_modules/${name}`
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  if (file === undefined) throw new Error(`${name}: found no file with its license; expected one`)
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split('\n# Licenses of bundled dependencies')
  return own.trim()
}
