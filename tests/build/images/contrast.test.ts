import { readFileSync } from 'node:fs'
import { parse, toGamut, wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'

const css = readFileSync('src/ui/styles/tokens.css', 'utf8')
const intoSrgb = toGamut('rgb', 'oklch')

/** A token's values in light and in dark. */
function token(name: string) {
  const found = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(css)
  const [light, dark] = [found?.[1], found?.[2]].map((value) => parse(value ?? ''))
  if (light === undefined || dark === undefined) throw new Error(`tokens.css: expected two colors for --${name}`)
  return { light: intoSrgb(light), dark: intoSrgb(dark) }
}

const grounds = ['paper', 'lit', 'inward-wash', 'outward-wash', 'both-wash']
const texts = ['ink', 'quiet', 'inward', 'outward', 'both']

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    'text in %s can be read on %s, at level AAA',
    (text, ground) => {
      expect(wcagContrast(token(text)[scheme], token(ground)[scheme])).toBeGreaterThanOrEqual(7)
    },
  )

  test.each(grounds)('the border of a control is visible on %s', (ground) => {
    expect(wcagContrast(token('edge')[scheme], token(ground)[scheme])).toBeGreaterThanOrEqual(3)
  })
})
