import { existsSync, readdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findProgram, installPackages, succeeds } from './programs.ts'

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

/** The path of Firefox's long-lived edition, the one that the tests can drive; undefined where there is none. */
export function findFirefox(): string | undefined {
  return findProgram('firefox-esr')
}

/**
 * What drives WebKit: its driver, the small browser that comes with it, and a screen that is not there.
 * @returns undefined where one of them is missing.
 */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver')
  const screen = findProgram('Xvfb')
  // The browser is none of the commands: it stands beside the library, in a folder named after the processor.
  const browser = (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path))
  return driver && screen && browser ? { driver, screen, browser } : undefined
}

function present(): string | undefined {
  const named = process.env['CHROMIUM']
  if (named !== undefined) return named
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  return findProgram(...commands)
}

function installed(): string | undefined {
  console.log('No browser found. Installing one for the tests …')
  if (installPackages('chromium')) return present()
  succeeds('playwright', ['install', 'chromium'])
  return present()
}

function fail(): never {
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.',
  )
}
