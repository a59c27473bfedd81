import { rounds, startBrowser } from './browser.ts'
import type { Contender } from './contenders.ts'
import { paths, serveContenders } from './contenders.ts'
import { measureLoad } from './load.ts'
import { medians } from './shuffle.ts'
import { percentile, type Row } from './table.ts'

/** How the pages load, compared with the floor and the alternatives: a row per page and contender. */
export async function measurePages(): Promise<readonly Row[]> {
  const { served, peers, stop } = await serveContenders()
  const browser = await startBrowser()
  const loads = [
    ...paths.flatMap((path) => served.map((contender) => ({ contender, path }))),
    ...peers.map((contender) => ({ contender, path: contender.path })),
  ]
  const nameOf = (contender: Contender, path: string) => `${path} ${contender.name}`
  const measured = await medians(
    rounds,
    Object.fromEntries(
      loads.map(({ contender, path }) => [
        nameOf(contender, path),
        () => measureLoad(browser, contender.origin + path),
      ]),
    ),
    percentile,
  )
  await browser.close()
  stop()
  return loads.map(({ contender, path }) => {
    const numbers = measured[nameOf(contender, path)] ?? {}
    const floor = measured[`${path} floor`] ?? {}
    return {
      what: nameOf(contender, path),
      numbers: {
        ...numbers,
        'FCP × floor': (numbers['FCP'] ?? Number.NaN) / (floor['FCP'] ?? Number.NaN),
        'LCP × floor': (numbers['LCP'] ?? Number.NaN) / (floor['LCP'] ?? Number.NaN),
      },
    }
  })
}
