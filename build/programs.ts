import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the first of some programs that is installed. */
export function findProgram(...names: readonly string[]): string | undefined {
  // Debian keeps servers where only root looks.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

/**
 * Installs packages of Debian, where that can be done: as root, with apt-get.
 * @returns whether it was done.
 */
export function installPackages(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !succeeds('apt-get', ['--version'])) return false
  succeeds('apt-get', ['update'])
  return succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

export function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
