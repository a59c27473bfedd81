import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/**
 * Finds a Chromium to test with: the one named in `CHROMIUM`, Playwright's own, or one that is installed. Where there
 * is none, tries to install one, from Debian's packages as root or else as Playwright does.
 * @returns the path of the program.
 * @throws {Error} saying what was tried and what to do.
 */
export function findChromium(): string {
  return present() ?? installed() ?? fail()
}

function present(): string | undefined {
  const named = process.env['CHROMIUM']
  if (named !== undefined) return named
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) => existsSync(path))
}

function installed(): string | undefined {
  console.log('No browser found. Installing one for the tests …')
  const isRoot = process.getuid?.() === 0
  if (isRoot && succeeds('apt-get', ['--version'])) {
    succeeds('apt-get', ['update'])
    if (succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) return present()
  }
  succeeds('playwright', ['install', 'chromium'])
  return present()
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

function fail(): never {
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.',
  )
}
