import { readFileSync } from 'node:fs'
import { formatHex, parse, toGamut } from 'culori'

const intoSrgb = toGamut('rgb', 'oklch')

/**
 * Reads the light values of the color tokens from the site's stylesheet, as `#rrggbb`.
 * @throws {Error} naming a token that's missing or isn't a color
 */
export function readColorTokens(css = readFileSync('src/ui/styles/tokens.css', 'utf8')) {
  const colorOf = (name: string) => {
    const value = new RegExp(`--${name}: light-dark\\((\\w+\\([^)]*\\)),`).exec(css)?.[1]
    const color = value === undefined ? undefined : parse(value)
    if (color === undefined) throw new Error(`tokens.css: expected --${name}: light-dark(<color>, <color>)`)
    return formatHex(intoSrgb(color))
  }
  return {
    paper: colorOf('paper'),
    ink: colorOf('ink'),
    quiet: colorOf('quiet'),
    line: colorOf('line'),
    edge: colorOf('edge'),
    inward: colorOf('inward'),
    outward: colorOf('outward'),
    both: colorOf('both'),
    'inward-wash': colorOf('inward-wash'),
    'outward-wash': colorOf('outward-wash'),
    'both-wash': colorOf('both-wash'),
  }
}
