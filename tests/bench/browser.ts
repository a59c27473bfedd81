import { chromium } from '@playwright/test'
import { findChromium } from '#build/browser.ts'

/** How often everything is measured: `ROUNDS`, or seven times. */
export const rounds = Number(process.env['ROUNDS'] ?? 7)

/** A browser that does nothing of its own accord. */
export function startBrowser() {
  return chromium.launch({
    executablePath: findChromium(),
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
