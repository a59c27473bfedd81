import { existsSync, readdirSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'
import { canInstallPackages, findProgram, installPackages, runQuietly } from './programs.ts'

/** Chromium without windows: it opens a page in half the time, with the same result. */
const headlessShells = ['chromium-headless-shell', 'chrome-headless-shell']
const wholeBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/**
 * The Chromium for the tests: the one named in `CHROMIUM`, a headless shell, or any other that's installed.
 * @returns Playwright's launch options; undefined if there is none
 */
export function findChromium(): Pick<LaunchOptions, 'executablePath'> | undefined {
  const path = process.env['CHROMIUM']
  if (path !== undefined) return { executablePath: path }
  const whole = findWholeChromium()
  return findHeadlessShell() ?? (whole === undefined ? undefined : { executablePath: whole })
}

function findHeadlessShell(): Pick<LaunchOptions, 'executablePath'> | undefined {
  const path = findProgram(...headlessShells)
  if (path !== undefined) return { executablePath: path }
  // Without a path, Playwright launches its own.
  return existsSync(ownHeadlessShell()) ? {} : undefined
}

/** The path of a full Chromium, including the back/forward cache; undefined if there is none. */
export function findWholeChromium(): string | undefined {
  const own = chromium.executablePath()
  return findProgram(...wholeBrowsers) ?? (existsSync(own) ? own : undefined)
}

/**
 * Installs what's missing of the two above: as root from Debian's packages, otherwise through Playwright.
 * @throws {Error} with instructions, if there's still no Chromium
 */
export function setUpChromium(): void {
  const hasShell = () => process.env['CHROMIUM'] !== undefined || findHeadlessShell() !== undefined
  const isComplete = () => hasShell() && findWholeChromium() !== undefined
  if (isComplete()) return
  if (canInstallPackages()) {
    const why = 'to run the browser tests'
    // Not every system with apt-get has the headless shell.
    if (!installPackages(['chromium', 'chromium-headless-shell'], why)) installPackages(['chromium'], why)
    if (isComplete()) return
  }
  // Without the shell, the tests take longer but check the same.
  if (findWholeChromium() !== undefined) return
  console.log("About to download Playwright's own Chromium into your home folder, to run the browser tests.")
  runQuietly('playwright', ['install', 'chromium'])
  if (findChromium() === undefined) {
    throw new Error(
      'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.',
    )
  }
}

/** The path of Firefox ESR, which the tests can drive; undefined if there is none. */
export function findFirefox(): string | undefined {
  return findProgram('firefox-esr')
}

/**
 * The programs for driving WebKit: its driver, its small browser, and a virtual screen.
 * @returns undefined if one of them is missing
 */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver')
  const screen = findProgram('Xvfb')
  // The browser isn't on the path: it's next to the library, in a folder named after the processor.
  const browser = (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path))
  return driver && screen && browser ? { driver, screen, browser } : undefined
}

/** Where Playwright keeps its headless shell: next to the folder of its full Chromium. */
function ownHeadlessShell(): string {
  return chromium.executablePath().replace(/([\\/])chromium-(\d+)[\\/].*$/, '$1chromium_headless_shell-$2')
}
