import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the first of some programs that is installed. */
export function findProgram(...names: readonly string[]): string | undefined {
  // Debian keeps servers where only root looks.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

/** Whether Debian's packages can be installed: as root, with apt-get. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && runQuietly('apt-get', ['--version'])
}

/**
 * Installs packages of Debian, where that can be done. Says first what it's about to install, or what is missing where it
 * may not.
 * @param why What they are for, as the end of a sentence: "to run the browser tests".
 * @returns whether it was done.
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
