import { clampChroma, converter, differenceEuclidean, formatHex, type Oklch, parse, wcagContrast } from 'culori'
import type { Role } from '#model/role.ts'
import type { Scheme } from './stylesheet-tokens.ts'

/** Values of color tokens by their names, each `light-dark(oklch(…), oklch(…))`, that replace the stylesheet's. */
export type HostColors = Readonly<Record<string, string>>

type Colors = Readonly<Record<Scheme, Oklch>>

const schemes = ['light', 'dark'] as const

/** WCAG's ratio for text at level AAA, which the site's own colors have, too. */
const leastContrast = 7
/** In Oklab. The site's own are .2 apart; below this, two colors look like one. */
const leastDifference = 0.08

/** The lightness, and the most chroma, of the grounds on which a role's color is text: those of the site's own. */
const washes = { light: { l: 0.964, c: 0.018 }, dark: { l: 0.238, c: 0.025 } } as const

const toOklch = converter('oklch')
const difference = differenceEuclidean('oklab')

/**
 * Reads the color of each role from a variable with its name, such as `XYZ_COLOR` for the role called XYZ: one CSS color for light pages, and, after a comma, one for
 * dark pages; without it, the first is lightened until it's legible. The grounds follow from them.
 * @param tokenOf The site's own value of a token in a scheme, as a CSS color.
 * @throws {Error} naming the variable, if a color can't be read, isn't legible, or looks like another one; with a color
 *   that would do
 */
export function hostColors(
  environment: Readonly<Record<string, string | undefined>>,
  roles: readonly Pick<Role, 'abbreviation' | 'faces'>[],
  tokenOf: (name: string, scheme: Scheme) => string,
): HostColors {
  const own = (name: string): Colors => ({
    light: colorOf(tokenOf(name, 'light'), name),
    dark: colorOf(tokenOf(name, 'dark'), name),
  })
  const nameOf = (face: string) => roles.find(({ faces }) => faces === face)?.abbreviation ?? 'both roles together'
  const given = roles.flatMap(({ abbreviation, faces: face }) => {
    const variable = `${abbreviation.toUpperCase()}_COLOR`
    const value = (environment[variable] ?? '').trim()
    return value === '' ? [] : [{ face, variable, colors: readColors(variable, value) }]
  })
  if (given.length === 0) return {}
  const washOf = (face: string) => {
    const changed = given.find((each) => each.face === face)?.colors.light
    return changed === undefined ? own(`${face}-wash`) : washFor(changed)
  }
  const grounds: Readonly<Record<string, Colors>> = {
    'the page': own('paper'),
    'highlighted text': own('lit'),
    ...Object.fromEntries(roles.map(({ abbreviation, faces }) => [`the ${abbreviation}’s ground`, washOf(faces)])),
    'the ground of both': own('both-wash'),
  }
  const groundsIn = (scheme: Scheme) => Object.values(grounds).map((ground) => ground[scheme])
  const resolved = given.map(({ face, variable, colors: { light, dark } }) => {
    const colors = { light, dark: dark ?? legible({ ...light, l: 0.5 }, groundsIn('dark'), 1) ?? light }
    for (const scheme of schemes) {
      const color = colors[scheme]
      for (const [ground, values] of Object.entries(grounds)) {
        const contrast = wcagContrast(color, values[scheme])
        if (contrast >= leastContrast) continue
        const better = legible(color, groundsIn(scheme), scheme === 'light' ? 0 : 1)
        throw new Error(
          `${variable}: in ${scheme} pages, ${formatHex(color)} on ${ground} has a contrast of ${contrast.toFixed(1)}; ` +
            `expected ${leastContrast} or more${better === undefined ? '.' : `, such as ${formatHex(better)} has.`}`,
        )
      }
    }
    return { face, variable, colors }
  })
  const colorsOf = (face: string) => resolved.find((each) => each.face === face)?.colors ?? own(face)
  for (const { face, variable, colors } of resolved) {
    for (const other of [...roles.map(({ faces }) => faces), 'both'].filter((each) => each !== face)) {
      for (const scheme of schemes) {
        if (difference(colors[scheme], colorsOf(other)[scheme]) >= leastDifference) continue
        const [one, two] = [formatHex(colors[scheme]), formatHex(colorsOf(other)[scheme])]
        throw new Error(`${variable}: in ${scheme} pages, ${one} looks like ${two}, the color of ${nameOf(other)}.`)
      }
    }
  }
  return Object.fromEntries(
    resolved.flatMap(({ face, colors }) => [
      [face, token(colors)],
      [`${face}-wash`, token(washFor(colors.light))],
    ]),
  )
}

function readColors(variable: string, value: string): { readonly light: Oklch; readonly dark: Oklch | undefined } {
  // A comma inside of parentheses is part of a color.
  const [light = '', dark, ...more] = value.split(/,(?![^(]*\))/).map((part) => part.trim())
  if (more.length > 0) throw new Error(`${variable} is "${value}"; expected one color, or two with a comma in between.`)
  return { light: colorOf(light, variable), dark: dark === undefined ? undefined : colorOf(dark, variable) }
}

/** @throws {Error} if it isn't an opaque CSS color */
function colorOf(value: string, what: string): Oklch {
  const color = parse(value)
  if (color === undefined || (color.alpha ?? 1) < 1) {
    throw new Error(`${what} is "${value}"; expected a CSS color without transparency, such as "#0c4a57".`)
  }
  return clampChroma(toOklch(color), 'oklch')
}

function washFor({ c, h }: Oklch): Colors {
  const wash = (scheme: Scheme): Oklch => ({
    mode: 'oklch',
    l: washes[scheme].l,
    c: Math.min(c, washes[scheme].c),
    ...(h !== undefined && { h }),
  })
  return { light: wash('light'), dark: wash('dark') }
}

/** The same hue, as little darker (0) or lighter (1) as is legible on all grounds; undefined if none is. */
function legible(color: Oklch, grounds: readonly Oklch[], end: 0 | 1): Oklch | undefined {
  const steps = 200
  for (let step = 0; step <= steps; step += 1) {
    const l = color.l + ((end - color.l) * step) / steps
    // What's printed is rounded to a sixteen-millionth color, and has to be legible, too.
    const rounded = parse(formatHex(clampChroma({ ...color, l }, 'oklch')))
    if (rounded !== undefined && grounds.every((ground) => wcagContrast(rounded, ground) >= leastContrast)) {
      return toOklch(rounded)
    }
  }
  return undefined
}

function token({ light, dark }: Colors): string {
  return `light-dark(${cssOf(light)}, ${cssOf(dark)})`
}

function cssOf({ l, c, h = 0 }: Oklch): string {
  return `oklch(${Number((l * 100).toFixed(2))}% ${Number(c.toFixed(4))} ${Number(h.toFixed(2))})`
}
