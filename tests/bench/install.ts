import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'

/**
 * Copies a folder of tests/bench to the cache and installs the packages in its package.json. The site doesn't depend on
 * packages that only measurements need, and `npm install` doesn't fetch them.
 * @returns the copy
 * @throws {Error} when the packages can't be installed
 */
export function installCopy(source: string): string {
  const copy = `.cache/${source.replace('tests/', '').replaceAll('/', '-')}`
  mkdirSync(copy, { recursive: true })
  cpSync(source, copy, { recursive: true })
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${copy}: npm could not install what its package.json asks for.`)
  return copy
}
