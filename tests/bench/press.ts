import type { Browser } from '@playwright/test'
import { openPhone } from './phone.ts'
import { type Answer, watchPress } from './watch-page.ts'

/** Something to press, and what shows that the page has responded. */
export interface Press {
  readonly path: string
  /** A closed `<details>` of a phone, opened before what it holds is pressed. */
  readonly fold?: string
  readonly press: string
  readonly answered: Answer
}

/** When to press: as soon as there's something to press, once the page is quiet, or after the pointer has come near. */
type Moment = 'early' | 'quiet' | 'ready'

/** The time between coming near and pressing, in milliseconds. */
const pause = 2_000

/**
 * Presses as soon as there's something to press. On two more phones, presses when the page has long been quiet: once as
 * the first interaction, and once after the pointer has come near.
 * @returns milliseconds from the start of the load to the response, and from the press to the response
 */
export async function measurePress(browser: Browser, origin: string, press: Press) {
  const early = await pressOnce(browser, origin, press, 'early')
  const quiet = await pressOnce(browser, origin, press, 'quiet')
  const ready = await pressOnce(browser, origin, press, 'ready')
  return { 'pressed at once': early.start, 'first touch to paint': quiet.press, 'press to paint': ready.press }
}

async function pressOnce(browser: Browser, origin: string, { path, fold, press, answered }: Press, moment: Moment) {
  const { page, untilQuiet, close } = await openPhone(browser)
  await page.addInitScript(watchPress, answered)
  await page.goto(origin + path, { waitUntil: moment === 'early' ? 'commit' : 'load' })
  const target = page.locator(press).first()
  if (moment !== 'early') await untilQuiet()
  // The browser does this alone, so it isn't part of what's measured.
  if (fold !== undefined)
    await page
      .locator(fold)
      .first()
      .evaluate((details) => details.setAttribute('open', ''))
  if (moment === 'ready') {
    await target.hover()
    await page.waitForTimeout(pause)
    await untilQuiet()
  }
  await target.click({ noWaitAfter: true })
  const times = await page.waitForFunction(() => window.answeredAfter)
  const answer = await times.jsonValue()
  await close()
  if (answer === undefined) throw new Error(`${path}: found no answer to ${press}`)
  return answer
}
