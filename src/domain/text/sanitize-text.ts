/** Text beyond this number of code units isn't processed at all: a megabyte in an address must cost nothing. */
const longestLookedAt = 10_000

/**
 * Makes text from outside safe to display and to search: removes invisible characters (bidirectional controls, joiners,
 * and lone surrogates, which no address can carry), turns control characters and runs of white space into one space,
 * and trims the result.
 *
 * @param longest Maximum length in UTF-16 code units, from 0. Longer text is cut, but never within a character.
 * @returns the text; applying this twice changes nothing
 */
export function sanitizeText(value: string, longest: number): string {
  const plain = value
    .slice(0, longestLookedAt)
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return plain
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()
}

/** Like {@link sanitizeText}, but cut text ends with an ellipsis within the maximum length: for quoted values. */
export function truncateText(value: string, longest: number): string {
  const plain = sanitizeText(value, longest + 1)
  return plain.length > longest ? `${sanitizeText(plain, longest - 1)}…` : plain
}
