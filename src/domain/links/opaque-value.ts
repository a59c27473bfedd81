import type { AddIssue } from './link-issues.ts'
import { decodeAllEscapes } from './percent-decoding.ts'
import { trimEnds } from './trim-ends.ts'
import { withoutInsertions } from './without-insertions.ts'

// A value of a link that can't be read by looking at it: `o1.djEuaWRf….0k3f9xz`. A version; the value in base64url; and a
// check, since a character that's lost or changed on the way would otherwise make another value. It isn't encryption.

const version = 'o1'

/** Digits of the check: always as many, so that one that was cut off is recognized. */
const checkLength = 7

/** As long as the query that it's in can be. */
const longestValue = 32_000

export function toOpaque(value: string): string {
  const bytes = Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte))
  const encoded = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return [version, encoded, checkOf(value)].join('.')
}

/**
 * The inverse of {@link toOpaque}. Tolerates what email and chat do to links; never throws. Of a value that was cut off, it
 * gives the beginning; of one that was changed, nothing, since any of it could be wrong. Both are reported.
 *
 * @returns The value as it was written; undefined if this isn't an opaque one.
 */
export function fromOpaque(
  written: string,
  add: AddIssue,
): { readonly value: string; readonly isWhole: boolean } | undefined {
  const plain = withoutInsertions(decodeAllEscapes(written.slice(0, longestValue)))
  const trimmed = trimEnds(plain, /[a-z\d]/i)
  const { of, rest } = /^(?<of>o\d+)\.(?<rest>.*)$/isu.exec(trimmed)?.groups ?? {}
  if (of === undefined || rest === undefined) return undefined
  if (of.toLowerCase() !== version) add(of, 'version')
  const at = rest.lastIndexOf('.')
  const check = rest.slice(at + 1).toLowerCase()
  if (at === -1 || check.length !== checkLength) {
    add(trimmed, 'cut-off')
    return { value: decode(rest), isWhole: false }
  }
  const value = decode(rest.slice(0, at))
  if (checkOf(value) === check) return { value, isWhole: true }
  add(trimmed, 'malformed')
  return { value: '', isWhole: false }
}

function decode(encoded: string): string {
  const digits = encoded
    .replaceAll(/[^\w-]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  // A single digit at the end isn't a byte yet.
  const bytes = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits)
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}

/** FNV-1a: it's there to notice accidents, not to keep anyone out. */
function checkOf(value: string): string {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < value.length; at += 1) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01_00_01_93) >>> 0
  return hash.toString(36).padStart(checkLength, '0')
}
