/**
 * Decodes percent-encoded ASCII characters one by one. All other text, including invalid sequences, stays as it is.
 * Never throws.
 */
export function decodeAsciiEscapes(text: string): string {
  return text.replaceAll(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
}

/** Decodes a whole percent-encoded text; undefined if it contains an invalid sequence. */
export function tryDecodeURIComponent(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
