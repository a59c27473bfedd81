import { readFile } from 'node:fs/promises'
import type { Font } from 'satori'
import subsetFont from 'subset-font'

const files = 'node_modules/@fontsource-variable'
const newsreader = `${files}/newsreader/files/newsreader-latin-opsz-normal.woff2`
const instrumentSans = `${files}/instrument-sans/files/instrument-sans-latin-wght-normal.woff2`

export const serif = 'Newsreader'
/** The same font at the optical size for text: sturdier than the one for large sizes. */
export const serifText = 'Newsreader Text'
export const sans = 'Instrument Sans'

/**
 * The site's fonts, reduced to the characters of a text and to fixed weights and optical sizes, since the drawing
 * library doesn't support variable fonts. The weights and sizes are the ones on the pages.
 */
export async function loadPreviewFonts(text: string): Promise<Font[]> {
  return Promise.all([
    cut(serif, newsreader, text, { wght: 390, opsz: 72 }),
    cut(serifText, newsreader, text, { wght: 390, opsz: 28 }),
    cut(sans, instrumentSans, text, { wght: 440 }),
  ])
}

async function cut(name: string, file: string, text: string, variationAxes: Record<string, number>): Promise<Font> {
  const data = await subsetFont(await readFile(file), text, { targetFormat: 'sfnt', variationAxes })
  return { name, data, weight: 400, style: 'normal' }
}
