// Cuts the two faces down to what the site uses: `npm run fonts`. The results are kept under src/ui/styles/fonts.
import { globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')
const translated = globSync('translations/*.po').map((file) => readFileSync(file, 'utf8'))
const characters = `${ascii}\u00a0©·×é–—‘’“”…←→↑↓−≤≥½${translated.join('')}`

const faces = [
  {
    // One weight: sizes are told apart by the optical size axis, and a weight axis would double the file. Nothing is set
    // smaller than 19 pixels, and from 18 on the axis takes a quarter less.
    source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    target: 'newsreader.woff2',
    variationAxes: { wght: 390, opsz: { min: 18, max: 72 } },
  },
  {
    source: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    target: 'instrument-sans.woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  },
]

for (const { source, target, variationAxes } of faces) {
  const font = await readFile(`node_modules/${source}`)
  const subset = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes })
  await writeFile(`src/ui/styles/fonts/${target}`, subset)
  console.log(`${target}: ${subset.length} bytes`)
}
