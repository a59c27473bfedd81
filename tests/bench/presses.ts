import { rounds, startBrowser } from './browser.ts'
import { serveContenders } from './contenders.ts'
import { measurePress, type Press } from './press.ts'
import { medians } from './shuffle.ts'
import { percentile, type Row } from './table.ts'

/** What to press, by kind, and which sites have it. */
const presses: Readonly<Record<string, Press & { readonly of: RegExp }>> = {
  'a link to another page': {
    of: /./,
    path: '/',
    // The one on a phone's first screen: the navigation is in a menu there.
    press: 'main a[href="/quiz"]',
    answered: 'nav a[href="/quiz"][aria-current="page"]',
  },
  'a choice is marked': {
    of: /./,
    path: '/compare',
    fold: 'main details:has(+ fieldset)',
    press: 'label:has(input[value="differences"])',
    answered: 'input[value="differences"]:checked',
  },
  'rows are narrowed': {
    of: /site|before|template/,
    path: '/compare',
    fold: 'main details:has(+ fieldset)',
    press: 'label:has(input[value="differences"])',
    answered: { isHidden: '#focus-common' },
  },
  'an answer brings the next question': {
    of: /site|before/,
    path: '/quiz/people',
    press: 'main label:has(input[type="radio"])',
    answered: 'input[name="reach"]',
  },
}

/** How soon a press gets a response, compared with the floor and the alternatives: a row per press and contender. */
export async function measurePresses(): Promise<readonly Row[]> {
  const { served, peers, stop } = await serveContenders()
  const browser = await startBrowser()
  const tries = [
    ...Object.entries(presses).flatMap(([what, { of, ...press }]) =>
      served.flatMap(({ name, origin }) => (of.test(name) ? { name: `${what}: ${name}`, origin, press } : [])),
    ),
    ...peers.flatMap(({ name, origin, presses: its }) =>
      Object.entries(its).map(([what, press]) => ({ name: `${what}: ${name}`, origin, press })),
    ),
  ]
  const measured = await medians(
    rounds,
    Object.fromEntries(tries.map(({ name, origin, press }) => [name, () => measurePress(browser, origin, press)])),
    percentile,
  )
  await browser.close()
  stop()
  return Object.entries(measured).map(([what, numbers]) => ({ what, numbers }))
}
