/** Text beyond this many code units is not even looked at: a megabyte in an address must cost nothing. */
const longestLookedAt = 10_000

/**
 * Makes text from outside safe to show and to search: without invisible characters (bidirectional controls, joiners,
 * lone surrogates, which no address can carry), control characters and runs of white space as one space, trimmed.
 *
 * @param longest Longest result, in UTF-16 code units, from 0; what is longer is cut, never inside a character.
 * @returns The text; doing it twice changes nothing.
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

/** As {@link sanitizeText}, but what is cut ends in an ellipsis within the length: for values that are quoted. */
export function truncateText(value: string, longest: number): string {
  const plain = sanitizeText(value, longest + 1)
  return plain.length > longest ? `${sanitizeText(plain, longest - 1)}…` : plain
}
