import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')

/** The characters that the site uses. */
export const ownCharacters = `${ascii}\u00a0©·×é–—‘’“”…←→↑↓−≤≥½`

const faces = [
  {
    // Only the optical size axis is kept: sizes differ by it, and a weight axis would double the file. No text is
    // smaller than 19 pixels, and an axis starting at 18 makes the file a quarter smaller.
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

/**
 * Reduces the two fonts to some characters. Characters outside the Latin-1 block aren't in the fonts.
 * @param folder Where to write them.
 * @returns the file names and their sizes in bytes
 */
export async function subsetFonts(characters: string, folder: string): Promise<ReadonlyMap<string, number>> {
  await mkdir(folder, { recursive: true })
  const sizes = new Map<string, number>()
  for (const { source, target, variationAxes } of faces) {
    const font = await readFile(`node_modules/${source}`)
    const subset = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes })
    await writeFile(join(folder, target), subset)
    sizes.set(target, subset.length)
  }
  return sizes
}
