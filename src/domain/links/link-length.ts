import { language } from '#model/language.ts'

/** The longest link, in characters, that email and chat programs can be expected to leave whole. */
const longestSent = 2_000

/** The longest link, without its fragment, that servers can be expected to accept. */
const longestServed = 8_000

/**
 * Warns about a link that may not arrive, or not open.
 *
 * @param link The whole link.
 * @returns A sentence or two; empty for a link within the limits.
 */
export function describeLinkLength(link: string): string {
  const { length } = link
  const [served = ''] = link.split('#', 1)
  const has = `This link has ${length.toLocaleString(language)} characters.`
  if (served.length > longestServed) {
    return `${has} Many servers refuse links longer than ${longestServed.toLocaleString(language)}, so it may not open.`
  }
  if (length > longestSent) {
    return `${has} Some email and chat programs cut off links longer than ${longestSent.toLocaleString(language)}.`
  }
  return ''
}
