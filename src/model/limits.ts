/** The longest text of each kind, in characters, and why. The content check enforces them. */
export const textLimits = {
  /** One line of a tag or a table header at 360 px. */
  name: 40,
  /** Two lines of display type in a cell. */
  headline: 48,
  /** One line under a name. */
  hint: 64,
  /** Two lines of a card's title at 360 px. */
  title: 64,
  /** Three lines of a table cell: longer is not read in a comparison. */
  cell: 160,
  /** A paragraph of about three lines at the page's measure. */
  explanation: 280,
  /** A signal is one observation: about two lines. */
  signal: 140,
  /** A sentence of a story is one idea: what's longer is two. */
  sentence: 180,
} as const

/** Which of {@link textLimits} a text has to keep to. */
export type TextLimit = keyof typeof textLimits

export function isTextLimit(kind: string | undefined): kind is TextLimit {
  return kind !== undefined && Object.hasOwn(textLimits, kind)
}

/** Fewest and most signals of a responsibility: one is an anecdote, four are not read. */
export const signalCount = { least: 2, most: 3 } as const

/** How much longer in words, in all, one role may be described than another: beyond it the page takes a side. */
export const roleLengthRatio = 1.15
