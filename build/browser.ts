import { existsSync } from 'node:fs'
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
