// Measures the site's speed: `npm run bench`. Prints medians and writes them to .cache/bench.json. It checks nothing,
// since timings depend on the machine. Add names to run a subset: `npm run bench -- growth pages`. ROUNDS sets how
// often a page is loaded (7), BEFORE adds the build in another folder to the comparison, PAGES limits Lighthouse to
// addresses that contain it, and SIZES sets the numbers of responsibilities in the explorer (1000, or 10,1000).
import { mkdirSync, writeFileSync } from 'node:fs'
import { measureAudits } from './audits.ts'
import { measureCharterPage } from './charter-page.ts'
import { measureCurves } from './curves.ts'
import { measureCharterSteps, measureDomain } from './domain.ts'
import { measureExplorer } from './explorer-page.ts'
import { measureHostile } from './hostile.ts'
import { measurePages } from './pages.ts'
import { measurePresses } from './presses.ts'
import { measureStates } from './states.ts'
import { printTable, type Row } from './table.ts'

interface Table {
  readonly heading: string
  readonly measure: () => readonly Row[] | Promise<readonly Row[]>
}

const parts: Readonly<Record<string, readonly Table[]>> = {
  pages: [{ heading: 'Loads on a slow phone (kB, ms)', measure: measurePages }],
  presses: [{ heading: 'From the start, or the press, to the painted answer (ms)', measure: measurePresses }],
  states: [{ heading: 'From the start to the painted state of a link (ms)', measure: measureStates }],
  lighthouse: [{ heading: 'Lighthouse, of 100, and its own measures (ms)', measure: measureAudits }],
  hostile: [
    { heading: 'What a hostile text costs, by the way it gets in, and which (ms)', measure: measureHostile },
    { heading: 'What it costs to read, by reader, shape, and size (ms)', measure: measureCurves },
  ],
  growth: [
    { heading: 'The steps, by number of responsibilities (ms, median)', measure: measureDomain },
    { heading: 'A charter and its links, by number of responsibilities (ms, median)', measure: measureCharterSteps },
    { heading: 'The explorer, from an input to the paint of its effect (ms)', measure: measureExplorer },
    { heading: 'The charter, from an input to the paint of its effect (ms)', measure: measureCharterPage },
  ],
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => parts[name] === undefined)
if (unknown !== undefined) {
  throw new Error(`Nothing to measure is called "${unknown}"; there are ${Object.keys(parts).join(', ')}.`)
}
const results: Record<string, readonly Row[]> = {}
for (const [name, tables] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const { heading, measure } of tables) {
    const rows = await measure()
    results[heading] = rows
    printTable(heading, rows)
  }
}
mkdirSync('.cache', { recursive: true })
writeFileSync('.cache/bench.json', JSON.stringify(results, undefined, 2))
console.log('\nAlso in .cache/bench.json.')
