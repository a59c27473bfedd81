// Shows which modules the script consists of: `npm run treemap`. Prints totals by folder and package. Each module is
// compressed separately, so the sum is larger than what's sent. The drawing shows every module.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { installCopy } from './install.ts'
import { printTable } from './table.ts'

/** The part of the visualizer's data that's used. */
interface Data {
  readonly nodeMetas: Readonly<Record<string, { readonly id: string; readonly moduleParts: Record<string, string> }>>
  readonly nodeParts: Readonly<Record<string, { readonly renderedLength: number; readonly brotliLength: number }>>
}

const folder = installCopy('tests/bench/treemap')
const drawing = `${folder}/treemap.html`
const data = `${folder}/treemap.json`
const { visualizer }: { visualizer: (options: object) => Plugin } = await import(
  pathToFileURL(resolve(folder, 'node_modules/rollup-plugin-visualizer/dist/plugin/index.js')).href
)
await build({
  logLevel: 'error',
  plugins: [
    visualizer({ filename: drawing, brotliSize: true }),
    visualizer({ filename: data, template: 'raw-data', brotliSize: true }),
  ],
  build: { outDir: `${folder}/dist` },
})

const { nodeMetas, nodeParts }: Data = JSON.parse(readFileSync(data, 'utf8'))
const groups = new Map<string, { written: number; packed: number }>()
for (const { id, moduleParts } of Object.values(nodeMetas)) {
  const group = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /^\/?(src\/\w+)/.exec(id)?.[1] ?? 'other'
  const sum = groups.get(group) ?? { written: 0, packed: 0 }
  for (const part of Object.values(moduleParts)) {
    sum.written += nodeParts[part]?.renderedLength ?? 0
    sum.packed += nodeParts[part]?.brotliLength ?? 0
  }
  groups.set(group, sum)
}
printTable(
  'Where the script goes (kB)',
  [...groups]
    .toSorted(([, a], [, b]) => b.packed - a.packed)
    .map(([what, { written, packed }]) => ({
      what,
      numbers: { 'not minified': written / 1_000, 'packed alone': packed / 1_000 },
    })),
)
console.log(`\nEvery module: ${drawing}`)
