/** How often a text is decoded: more often than any link is encoded. */
const mostLayers = 4

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

/** Undoes one layer of percent-encoding where it's valid. Other text stays as it is. Never throws. */
export function decodeEscapes(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => tryDecodeURIComponent(run) ?? decodeAsciiEscapes(run))
}

/**
 * Undoes every layer of percent-encoding, for texts that have no percent sign of their own: the result is the same however
 * often programs that a link passed through have encoded it. Never throws.
 */
export function decodeAllEscapes(text: string): string {
  // Encoding again changes only the percent signs, so all of those layers go at once.
  let plain = text.replaceAll(/%(?:25)+(?=[\da-f]{2})/gi, '%')
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const decoded = decodeEscapes(plain)
    if (decoded === plain) return plain
    plain = decoded
  }
  return plain
}
