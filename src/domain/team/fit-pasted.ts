/** Longest text that's read, in UTF-16 code units: several times the length of a full team, inside long emails. */
export const longestPaste = 100_000

/** Longest quotation of something that isn't read, in characters. */
export const longestQuoted = 40

/** How much of a longer text is looked at to fill that, since a lot of it may be blank lines. */
const mostLookedAt = 200_000

/** Most lines that a text keeps: in a text box, each costs the browser as much as hundreds of letters. */
const mostLines = 2_000

/** How far from the end of a cut text its last link may start, in UTF-16 code units. */
const longestLink = 20_000

/** Most lines that a mail breaks a link into. */
const mostWrapped = 100

/**
 * White space; what separates cells and lists, from the first of its characters on, since trying each takes quadratic time; and
 * nothing, where a link was pasted right after another one.
 */
export const betweenPieces = /\s+|(?<![,;|])[,;|]+(?=https?:\/\/|v\d+\.)|(?<=[a-z\d])(?=https?:\/\/)/gi

export function isLink(text: string): boolean {
  return /:\/\/|\?/.test(text)
}

/** Whether a text contains anything but dashes, brackets, and the like. */
export function hasLettersOrDigits(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Whether a value starts in a word. */
export function isValue(word: string): boolean {
  return /(?:^|[^a-z\d])v\d+\./i.test(word)
}

/** A text as far as it's read, and what comes after it, which starts with a whole link or word. */
export interface FittedText {
  readonly text: string
  readonly rest: string
}

/** Makes a pasted text fit into a text box, with whole links only, and in few enough lines for the browser. */
export function fitPasted(pasted: string, longest: number = longestPaste): FittedText {
  const start = pasted.slice(0, mostLookedAt)
  const inLines = fitLines(start)
  if (inLines.length <= longest && start.length === pasted.length) return { text: inLines, rest: '' }
  const { text, rest } = cutBeforeLink(inLines.slice(0, longest))
  return { text, rest: (rest + inLines.slice(longest) + pasted.slice(mostLookedAt)).trim() }
}

/** A text with its line breaks if there aren't too many; otherwise, in one line. */
export function fitLines(text: string): string {
  const breaks = /\r\n?|\n/g
  for (let lines = 1; lines <= mostLines; lines += 1) if (!breaks.test(text)) return text
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Splits a text that was cut somewhere: its last link or word may be incomplete, also if a mail had broken it into lines. */
export function cutBeforeLink(cut: string): FittedText {
  const start = Math.max(0, cut.length - longestLink)
  const gaps = Array.from(cut.slice(start).matchAll(betweenPieces), ({ index, 0: gap }) => ({
    index: start + index,
    after: start + index + gap.length,
    gap,
  }))
  const split = (at: number) => ({ text: cut.slice(0, at), rest: cut.slice(at) })
  const last = gaps.length - 1
  for (let place = last; place >= Math.max(0, last - mostWrapped); place -= 1) {
    const { after = 0, gap = '' } = gaps[place] ?? {}
    const piece = cut.slice(after, gaps[place + 1]?.index)
    if (isLink(piece) || isValue(piece)) return split(after)
    if (!/[\r\n]/.test(gap)) break
  }
  return split(gaps[last]?.after ?? 0)
}
