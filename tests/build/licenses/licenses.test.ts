import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { licenseText, permissive, shippedPackages } from '#build/licenses/shipped-packages.ts'

const inModules = (path: string) => resolve('node_modules', path)

/** A package with that license, in its own folder; returns a module of it. */
function packageUnder(license: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'licenses-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const home = join(folder, 'node_modules/strange')
  mkdirSync(join(home, 'dist'), { recursive: true })
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'strange', version: '1.0.0', license }))
  writeFileSync(join(home, 'dist/package.json'), JSON.stringify({ type: 'module' }))
  return join(home, 'dist/index.js')
}

test('lists each package of a bundle once, by the module’s nearest package, followed by the fonts', () => {
  const modules = [
    inModules('zustand/esm/vanilla.mjs'),
    inModules('zustand/esm/react.mjs'),
    `\0${inModules('react/index.js')}?commonjs-es-import`,
    resolve('src/main.tsx'),
    '\0vite/preload-helper.js',
  ]
  expect(shippedPackages(modules).map(({ name, kind }) => `${kind}: ${name}`)).toEqual([
    'code: react',
    'code: vite',
    'code: zustand',
    'typeface: @fontsource-variable/instrument-sans',
    'typeface: @fontsource-variable/newsreader',
  ])
})

test.each(permissive)('accepts a package under %s', (license) => {
  const module = packageUnder(license)
  expect(shippedPackages([module])).toContainEqual({ name: 'strange', version: '1.0.0', license, kind: 'code' })
})

test.each(['GPL-3.0-only', 'SEE LICENSE IN LICENSE', '(MIT OR GPL-3.0)', undefined])(
  'refuses a package under %s by its name',
  (license) => {
    const module = packageUnder(license)
    expect(() => shippedPackages([module])).toThrow(`strange: found the license "${license}"; expected one of MIT`)
  },
)

test('a license has its full text, without those of packages bundled into it', () => {
  expect(licenseText('vite')).toMatch(/MIT license.*VoidZero/s)
  expect(licenseText('vite').length).toBeLessThan(1_500)
  expect(licenseText('@fontsource-variable/newsreader')).toMatch(/Newsreader.*SIL OPEN FONT LICENSE/s)
  expect(() => licenseText('.bin')).toThrow('.bin: found no file with its license')
})
