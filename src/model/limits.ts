/** Maximum length of each kind of text, in characters, and why. The content check enforces them. */
export const textLimits = {
  /** One line of a tag or a table header at 360 px. */
  name: 40,
  /** Two lines of display type in a cell. */
  headline: 48,
  /** One line under a name. */
  hint: 64,
  /** Two lines of a card's title at 360 px. */
  title: 64,
  /** Three lines of a table cell: nobody reads longer cells in a comparison. */
  cell: 160,
  /** A paragraph of about three lines at the page's measure. */
  explanation: 280,
  /** A signal is one observation: about two lines. */
  signal: 140,
  /** A sentence of a story has one idea; anything longer has two. */
  sentence: 180,
  /** A contested question, as a standfirst of two lines. */
  question: 120,
  /** One side's case, or what speaks for an arrangement: a short paragraph. */
  case: 320,
  /** What a source says, with who was asked and when: it can't be shorter without claiming more. */
  fact: 220,
} as const

/** The names of {@link textLimits}. */
export type TextLimit = keyof typeof textLimits

export function isTextLimit(kind: string | undefined): kind is TextLimit {
  return kind !== undefined && Object.hasOwn(textLimits, kind)
}

/** Minimum and maximum number of signals. One is an anecdote, and nobody reads four. */
export const signalCount = { least: 2, most: 3 } as const

/** Minimum and maximum number of questions about a contested topic. More than a chair asks aloud. */
export const testCount = { least: 2, most: 3 } as const

/**
 * Minimum and maximum number of questions in an interview. Fewer don't show a pattern, and more don't fit into 90 minutes. A brief
 * has the least whatever the role owns.
 */
export const interviewCount = { least: 8, most: 12 } as const

/** Maximum ratio of the words of one case to those of another in the same topic. */
export const caseLengthRatio = 1.2

/** Maximum ratio of words about one role to words about another. Beyond it, the page takes sides. */
export const roleLengthRatio = 1.15
