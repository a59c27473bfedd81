import { chromium } from '@playwright/test'
import { findWholeChromium } from '#build/system/find-browsers.ts'

/** How often everything is measured: `ROUNDS`, or seven times. */
export const rounds = Number(process.env['ROUNDS'] ?? 7)

/**
 * The browser for measurements: the full one that readers use, not the headless shell of the tests.
 * @throws {Error} if there is none
 */
export function wholeChromium(): string {
  const path = findWholeChromium()
  if (path === undefined) throw new Error('No Chromium was found. Install Chromium or Chrome.')
  return path
}

/** A browser without background activity. */
export function startBrowser() {
  return chromium.launch({
    executablePath: wholeChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
