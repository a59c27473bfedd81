import type { Browser } from '@playwright/test'
import { openPhone } from './phone.ts'
import { watchPress } from './watch-page.ts'

/** Something that a reader presses, and a selector that finds something once the press is answered. */
export interface Press {
  readonly path: string
  readonly press: string
  readonly answered: string
}

/**
 * Presses as soon as there is something to press, and once more on another phone when the page has long been quiet.
 * @returns milliseconds from the start of the load to the answer, and from the press to the answer.
 */
export async function measurePress(browser: Browser, origin: string, press: Press) {
  const early = await pressOnce(browser, origin, press, false)
  const late = await pressOnce(browser, origin, press, true)
  return { 'pressed at once': early.start, 'press to paint when quiet': late.press }
}

async function pressOnce(browser: Browser, origin: string, { path, press, answered }: Press, waits: boolean) {
  const { page, untilQuiet, close } = await openPhone(browser)
  await page.addInitScript(watchPress, answered)
  await page.goto(origin + path, { waitUntil: waits ? 'load' : 'commit' })
  const target = page.locator(press).first()
  if (waits) {
    await untilQuiet()
    // As one does who presses it: first comes near, which may fetch what the press will need.
    await target.hover()
    await untilQuiet()
  }
  await target.click({ noWaitAfter: true })
  const times = await page.waitForFunction(() => window.answeredAfter)
  const answer = await times.jsonValue()
  await close()
  if (answer === undefined) throw new Error(`${path}: found no answer to ${press}`)
  return answer
}
