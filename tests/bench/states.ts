import type { Browser } from '@playwright/test'
import { rounds, startBrowser } from './browser.ts'
import { serveContenders } from './contenders.ts'
import { openPhone } from './phone.ts'
import { medians } from './shuffle.ts'
import { percentile, type Row } from './table.ts'
import { type Shown, watchPage, watchState } from './watch-page.ts'

interface StateLink extends Shown {
  readonly path: string
}

/** Links that carry state, and what shows that the page has read it. */
const links: Readonly<Record<string, StateLink>> = {
  'a filtered list': {
    path: '/responsibilities?role=cto',
    selector: 'section[aria-label="Responsibilities"] [role="status"]',
    text: '15 of 40',
  },
  'a result': {
    path: '/result/cio?a=v2.people-to499.reach-half.inside-side.inblocks-skill.instakes-replace-demand-loss.outside-provider.outblocks-skill.outstakes-demand.shared-most.pace-no.pay-one.gaps-secure-supplier',
    selector: 'main',
    text: 'shared link',
  },
  'compared rows': { path: '/compare?show=differences', selector: 'main [role="status"]', text: '20 of 25' },
}

/** How soon a link's own state is painted, compared with the first paint of the same page without script. */
export async function measureStates(): Promise<readonly Row[]> {
  const { served, stop } = await serveContenders()
  const browser = await startBrowser()
  const tries = Object.entries(links).flatMap(([what, { path, ...shown }]) =>
    served.map(({ name, origin }) => ({
      name: `${what}: ${name}`,
      measure: () => measureState(browser, origin + path, /site|before/.test(name) ? shown : undefined),
    })),
  )
  const measured = await medians(
    rounds,
    Object.fromEntries(tries.map(({ name, measure }) => [name, measure])),
    percentile,
  )
  await browser.close()
  stop()
  return Object.entries(measured).map(([what, numbers]) => {
    const floor = measured[what.replace(/:.*/, ': floor')]?.['FCP'] ?? Number.NaN
    return { what, numbers: { ...numbers, '× floor': (numbers['state'] ?? Number.NaN) / floor } }
  })
}

/**
 * Opens a link on the slow phone.
 * @param shown Undefined for a page that has no state but its own: then its first paint counts.
 * @returns milliseconds until the first paint, and until the state is painted
 */
async function measureState(browser: Browser, address: string, shown: Shown | undefined) {
  const { page, close } = await openPhone(browser)
  await page.addInitScript(watchPage)
  if (shown !== undefined) await page.addInitScript(watchState, shown)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(() => window.watched.fcp > 0)
  if (shown !== undefined) await page.waitForFunction(() => window.statePaintedAfter !== undefined)
  const times = await page.evaluate(() => ({
    FCP: window.watched.fcp,
    state: window.statePaintedAfter ?? window.watched.fcp,
  }))
  await close()
  return times
}
