import { core } from '#content/core.ts'
import { type HostColors, hostColors } from './host-colors.ts'
import { type HostLogo, hostLogo } from './host-logo.ts'
import { ownTokens, tokenIn } from './stylesheet-tokens.ts'

/** How the host wants the site to look. */
export interface HostTheme {
  /** From `SITE_NAME`; empty for the site's own. */
  readonly name: string
  /** A line in the footer, from `FOOTER_TEXT`; empty for none. */
  readonly footerText: string
  /** From each role's variable. */
  readonly colors: HostColors
  /** From `SITE_LOGO` and `SITE_LOGO_DARK`. */
  readonly logo: HostLogo | undefined
}

/** Beside the logo and the menu, on one line of a narrow phone. */
const longestName = 24
const longestFooterText = 200

/**
 * Reads the theme from environment variables.
 * @throws {Error} naming the variable, what was found, and what was expected
 */
export function hostTheme(environment: Readonly<Record<string, string | undefined>>): HostTheme {
  return {
    name: lineOf(environment, 'SITE_NAME', longestName),
    footerText: lineOf(environment, 'FOOTER_TEXT', longestFooterText),
    colors: hostColors(environment, core.roles, (name, scheme) => tokenIn(ownTokens, name, scheme)),
    logo: hostLogo(environment),
  }
}

function lineOf(environment: Readonly<Record<string, string | undefined>>, variable: string, longest: number): string {
  const line = (environment[variable] ?? '').trim()
  const { length } = line
  if (length > longest) throw new Error(`${variable} is ${length} characters long; expected at most ${longest}.`)
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\u0000-\u001f\u007f]/.test(line)) throw new Error(`${variable} has a line break or a tab; expected one line.`)
  return line
}
