import { readFileSync } from 'node:fs'

/** Which of a token's two colors: on light pages, or on dark ones. */
export type Scheme = 'light' | 'dark'

/** The stylesheet with the site's own colors. */
export const ownTokens = readFileSync('src/ui/styles/tokens.css', 'utf8')

/**
 * The color of a token in a stylesheet, as it's written there.
 * @throws {Error} naming a token that's missing, or hasn't two colors
 */
export function tokenIn(css: string, name: string, scheme: Scheme): string {
  const values = new RegExp(`--${name}: light-dark\\((\\w+\\([^)]*\\)), (\\w+(?:\\([^)]*\\))?)\\)`).exec(css)
  const value = values?.[scheme === 'light' ? 1 : 2]
  if (value === undefined) throw new Error(`tokens.css: expected --${name}: light-dark(<color>, <color>)`)
  return value
}
