// How fast the explorer is: `npm run bench`. Prints medians and writes them to .cache/bench.json; checks nothing, since
// the numbers hang on the machine. `npm run bench -- domain` or `-- page` measures one of the two.
import { mkdirSync, writeFileSync } from 'node:fs'
import { measureDomain } from './domain.ts'
import { measurePage } from './page.ts'
import { printTable, type Row } from './table.ts'

const parts = {
  domain: { heading: 'The steps, by number of responsibilities (ms, median)', measure: measureDomain },
  page: { heading: 'From an input to the paint that shows what came of it (ms)', measure: measurePage },
} as const satisfies Record<string, { heading: string; measure: () => readonly Row[] | Promise<readonly Row[]> }>

const asked = process.argv.slice(2)
const results: Record<string, readonly Row[]> = {}
for (const [name, { heading, measure }] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  results[name] = await measure()
  printTable(heading, results[name])
}
mkdirSync('.cache', { recursive: true })
writeFileSync('.cache/bench.json', JSON.stringify(results, undefined, 2))
console.log('\nAlso in .cache/bench.json.')
