import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the first of these programs that's installed. */
export function findProgram(...names: readonly string[]): string | undefined {
  // Debian puts servers in a folder that's on root's path only.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

/** Whether Debian packages can be installed: as root, with apt-get. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && runQuietly('apt-get', ['--version'])
}

/**
 * Installs Debian packages if possible. Says first what it will install, or what's missing if it can't.
 * @param why The purpose, as the end of a sentence: "to run the browser tests".
 * @returns whether they were installed
 */
export function installPackages(packages: readonly string[], why: string): boolean {
  const list = packages.join(', ')
  if (!canInstallPackages()) {
    console.log(`Missing ${why}: ${list}. Installing Debian packages takes root and apt-get.`)
    return false
  }
  console.log(`About to install Debian packages ${why}: ${list}.`)
  runQuietly('apt-get', ['update'])
  return runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

export function runQuietly(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
