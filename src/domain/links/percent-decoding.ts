/**
 * Undoes the percent-encoding of ASCII characters, each for itself: whatever else stands in the text, and what cannot
 * be decoded, stays as it is. Never throws.
 */
export function decodeAsciiEscapes(text: string): string {
  return text.replaceAll(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
}

/** Undoes the percent-encoding of a whole text; undefined where it has a percent sign that encodes nothing. */
export function tryDecodeURIComponent(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
