import { existsSync, readdirSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'
import { canInstallPackages, findProgram, installPackages, runQuietly } from './programs.ts'

/** Chromium without a window or anything around it: it opens a page in half the time, and shows the same. */
const headlessShells = ['chromium-headless-shell', 'chrome-headless-shell']
const wholeBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/**
 * The Chromium that the tests run in: the one named in `CHROMIUM`, a headless shell, or any other that is installed.
 * @returns how Playwright launches it; undefined where there is none.
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
  // Launched without a path, Playwright takes its own.
  return existsSync(ownHeadlessShell()) ? {} : undefined
}

/** The path of a Chromium with all that belongs to it, such as the back/forward cache; undefined where there is none. */
export function findWholeChromium(): string | undefined {
  const own = chromium.executablePath()
  return findProgram(...wholeBrowsers) ?? (existsSync(own) ? own : undefined)
}

/**
 * Installs what is missing of the two above, from Debian's packages as root or else as Playwright does.
 * @throws {Error} saying what to do, where there is no Chromium in the end.
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
  // Without the shell the tests take longer, and ask the same.
  if (findWholeChromium() !== undefined) return
  console.log("About to download Playwright's own Chromium into your home folder, to run the browser tests.")
  runQuietly('playwright', ['install', 'chromium'])
  if (findChromium() === undefined) {
    throw new Error(
      'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.',
    )
  }
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

/** Where Playwright keeps its headless shell: in a folder beside that of its whole Chromium. */
function ownHeadlessShell(): string {
  return chromium.executablePath().replace(/([\\/])chromium-(\d+)[\\/].*$/, '$1chromium_headless_shell-$2')
}
