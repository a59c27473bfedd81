import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'

/**
 * Copies a folder of tests/bench to the cache and installs what its package.json asks for. What only a measurement needs
 * is no part of what the site stands on, nor of what `npm install` fetches.
 * @returns the copy.
 * @throws {Error} when the packages cannot be had.
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
