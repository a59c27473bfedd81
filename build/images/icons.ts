import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readColorTokens } from './color-tokens.ts'
import { svgToPng } from './svg-to-png.ts'

interface Icon {
  /** From the root of the site. */
  readonly address: string
  /** Width and height in pixels. */
  readonly size: number
  /** The share of the background that the mark's grid fills, 0 to 1. */
  readonly share: number
  /** The corner radius as a share of the width; none if the device rounds the corners itself. */
  readonly corner: number
  readonly purpose: 'any' | 'maskable' | 'apple'
}

/**
 * The icons that devices request in addition to the SVG. Of a maskable icon, only a circle of four fifths is sure to
 * show.
 */
export const icons: readonly Icon[] = [
  { address: '/icons/icon-192.png', size: 192, share: 0.8, corner: 0.2, purpose: 'any' },
  { address: '/icons/icon-512.png', size: 512, share: 0.8, corner: 0.2, purpose: 'any' },
  { address: '/icons/icon-maskable-512.png', size: 512, share: 0.6, corner: 0, purpose: 'maskable' },
  { address: '/icons/apple-touch-icon.png', size: 180, share: 0.72, corner: 0, purpose: 'apple' },
]

/** Draws the site's mark, as in public/icon.svg, on paper: one file per icon. */
export async function writeIcons(dist: string): Promise<void> {
  const [inward, outward] = await outlines()
  const { paper, ...colors } = readColorTokens()
  await mkdir(join(dist, 'icons'), { recursive: true })
  for (const { address, size, share, corner } of icons) {
    const inset = (grid * (1 / share - 1)) / 2
    const side = grid / share
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-inset} ${-inset} ${side} ${side}">
      <rect x="${-inset}" y="${-inset}" width="${side}" height="${side}" rx="${side * corner}" fill="${paper}"/>
      <path d="${inward}" fill="${colors.inward}"/><path d="${outward}" fill="${colors.outward}"/></svg>`
    await writeFile(join(dist, address), await svgToPng(svg, size))
  }
}

const grid = 32

/** Gives the site's icon the host's colors, in light and in dark. */
export async function recolorIcon(dist: string): Promise<void> {
  const svg = await readFile('public/icon.svg', 'utf8')
  const [light, dark] = [readColorTokens(), readColorTokens(undefined, 'dark')]
  const fills = [light.inward, light.outward, dark.inward, dark.outward]
  const parts = svg.split(/(?<=fill:)#[0-9a-f]{6}/)
  if (parts.length !== fills.length + 1) throw new Error(`public/icon.svg: expected ${fills.length} colors`)
  await writeFile(join(dist, 'icon.svg'), parts.map((part, index) => part + (fills[index] ?? '')).join(''))
}

/** The two halves of the mark. */
async function outlines(): Promise<readonly [string, string]> {
  const svg = await readFile('public/icon.svg', 'utf8')
  const [inward, outward, ...more] = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, outline]) => outline ?? '')
  const isGrid = svg.includes(`viewBox="0 0 ${grid} ${grid}"`)
  if (!isGrid || inward === undefined || outward === undefined || more.length > 0) {
    throw new Error(`public/icon.svg: expected two paths on a grid of ${grid}`)
  }
  return [inward, outward]
}
