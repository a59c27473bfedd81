import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: { readonly packages: Readonly<Record<string, LockedPackage & Partial<Manifest>>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const asked = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
})
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

test.each(asked)('%s has one exact version, which is the locked one', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(lock.packages[`node_modules/${name}`]?.version).toBe(version)
})

test('the lockfile matches package.json and has an integrity hash for every package', () => {
  const { dependencies, devDependencies, optionalDependencies } = lock.packages[''] ?? {}
  expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
    optionalDependencies: manifest.optionalDependencies,
  })
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
})

test('nothing is installed past the lockfile', () => {
  expect(readFileSync('build/commands/setup.mjs', 'utf8')).not.toMatch(/package-lock\b(?!\.json)/)
})

test('no dependency runs an install script', () => {
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([])
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

test('platform-specific packages are locked for every supported platform', () => {
  const needed = Object.values(lock.packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  )
  expect(needed.length).toBeGreaterThan(50)
  expect(needed.filter((name) => !locked.some(([path]) => path.endsWith(`node_modules/${name}`)))).toEqual([])
})

test('every package in package.json has its reason in the README', () => {
  const rows = readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim()))
  const isTold = (name: string) =>
    rows.some((row) => row === name || (row.endsWith('*') && name.startsWith(row.slice(0, -1))))
  expect(asked.map(([name]) => name).filter((name) => !isTold(name))).toEqual([])
})
