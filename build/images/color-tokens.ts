import { formatHex, parse, toGamut } from 'culori'
import { hostTheme } from '#build/theming/host-theme.ts'
import { recolor } from '#build/theming/recolor.ts'
import { ownTokens, type Scheme, tokenIn } from '#build/theming/stylesheet-tokens.ts'

const intoSrgb = toGamut('rgb', 'oklch')

/**
 * Reads the values of the color tokens from the site's stylesheet with the host's colors, as `#rrggbb`.
 * @throws {Error} naming a token that's missing or isn't a color
 */
export function readColorTokens(css = recolor(ownTokens, hostTheme(process.env).colors), scheme: Scheme = 'light') {
  const colorOf = (name: string) => {
    const color = parse(tokenIn(css, name, scheme))
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
