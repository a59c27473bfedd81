import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import satori, { type Font } from 'satori'
import { svgToPng } from '#build/images/svg-to-png.ts'
import type { Role } from '#model/role.ts'
import { type Card, cardSize } from './card-types.ts'
import { loadPreviewFonts } from './fonts.ts'
import { drawCard, titleSizesOf } from './layouts.ts'

/** The folder of the pictures within the site. */
export const previewFolder = 'previews'

/**
 * Draws the cards and writes each to a file with its name.
 * @param siteName Shown in the corner of each card.
 * @throws {Error} when two cards have the same name, or a card's text doesn't fit
 */
export async function writePreviews(
  dist: string,
  cards: readonly Card[],
  siteName: string,
  roles: readonly Role[],
): Promise<void> {
  const names = cards.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`previews: found two pictures called "${twice}"; expected one`)
  const folder = join(dist, previewFolder)
  await mkdir(folder, { recursive: true })
  const fonts = await loadPreviewFonts(JSON.stringify([cards, siteName, roles]))
  for (const card of cards) {
    const svg = await draw(card, siteName, roles, fonts)
    await writeFile(join(folder, `${card.name}.png`), await svgToPng(svg, cardSize.width))
  }
}

/** Draws a card with the largest title that fits. */
async function draw(card: Card, siteName: string, roles: readonly Role[], fonts: Font[]): Promise<string> {
  for (const titleSize of titleSizesOf(card, roles)) {
    let bottom = 0
    const svg = await satori(drawCard(card, siteName, roles, titleSize), {
      ...cardSize,
      fonts,
      onNodeDetected: ({ top, height }) => (bottom = Math.max(bottom, top + height)),
    })
    if (bottom <= cardSize.height) return svg
  }
  throw new Error(`previews: found no room for what "${card.name}" says; expected shorter texts`)
}
