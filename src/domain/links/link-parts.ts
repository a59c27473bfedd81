import type { AddIssue } from './link-issues.ts'
import { between, end, within } from './link-part-format.ts'
import { decodeAllEscapes } from './percent-decoding.ts'
import { trimEnds } from './trim-ends.ts'
import { withoutInsertions } from './without-insertions.ts'

/** Longest value that's read, in UTF-16 code units: longer than any that's written. */
const longestValue = 20_000

/** A part of a value: `key_rest`. */
export interface LinkPart {
  readonly whole: string
  readonly key: string
  readonly rest: string
}

/**
 * The parts of a value between its version and its end. Tolerates what email and chat do to links: line breaks,
 * percent-encoding, capitals in ids, punctuation at the ends. Never throws.
 */
export function readLinkParts(value: string, version: string, add: AddIssue): readonly LinkPart[] {
  if (value.length > longestValue) add(value.slice(longestValue), 'too-long')
  // A link has no percent sign of its own, so anything still encoded was encoded again by a chat program.
  const plain = decodeAllEscapes(value.slice(0, longestValue))
  // Strips what was put around the link: a part starts and ends with a letter or digit, or with a text.
  const [first, ...others] = trimEnds(plain, /[\p{L}\p{N}]/u)
    .split(between)
    .filter((part) => part.trim() !== '')
    .map(readPart)
  if (first === undefined) return []
  const isVersion = /^v\d+$/.test(asId(first.whole))
  if (isVersion && first.key !== version) add(first.whole, 'version')
  const parts = isVersion ? others : [first, ...others]
  const last = parts.at(-1)
  if (last?.key === end) return parts.slice(0, -1)
  add((last ?? first).whole, 'cut-off')
  return parts
}

function readPart(whole: string): LinkPart {
  const [key = '', ...rest] = whole.split(within)
  return { whole, key: asId(key), rest: rest.join(within) }
}

/** An id without what email programs insert. */
export function asId(text: string): string {
  return withoutInsertions(text).toLowerCase()
}
