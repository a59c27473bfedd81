import { chromium } from '@playwright/test'
import { findWholeChromium } from '#build/system/find-browsers.ts'

/** How often everything is measured: `ROUNDS`, or seven times. */
export const rounds = Number(process.env['ROUNDS'] ?? 7)

/**
 * The browser that everything is measured in: the one that readers have, not the headless shell of the tests.
 * @throws {Error} where there is none.
 */
export function wholeChromium(): string {
  const path = findWholeChromium()
  if (path === undefined) throw new Error('No Chromium was found. Install Chromium or Chrome.')
  return path
}

/** A browser that does nothing of its own accord. */
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
