/**
 * Strips from both ends what a pattern of one character doesn't match. Unlike a pattern for the end of a text, which starts
 * over at each of its characters, this takes linear time.
 */
export function trimEnds(text: string, kept: RegExp): string {
  const start = text.search(kept)
  return start === -1 ? '' : trimEnd(text, kept).slice(start)
}

/** Like {@link trimEnds}, at the end only. */
export function trimEnd(text: string, kept: RegExp): string {
  let end = text.length
  while (end > 0) {
    const size = /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) ? 2 : 1
    if (kept.test(text.slice(Math.max(0, end - size), end))) break
    end -= size
  }
  return text.slice(0, Math.max(0, end))
}
