import type { WalkedContent } from './walk.ts'

/** One thing that is wrong with the content, in words that tell its author where and what to change. */
export interface Problem {
  /** The entry and the place in it, such as `responsibility "security", signals[1]`. */
  readonly entry: string
  readonly found: string
  readonly expected: string
}

/** One rule of the content check: gives a problem for every place that breaks it, and never throws. */
export type Rule = (content: WalkedContent) => Iterable<Problem>

/** Gives the problem as one line for a terminal or a log. */
export function describeProblem({ entry, found, expected }: Problem): string {
  return `${entry}: found ${found}; expected ${expected}`
}

/** The content breaks at least one rule. The message has one line a problem, after a line that counts them. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super([`The content has ${count}:`, ...problems.map(describeProblem)].join('\n'))
    this.problems = problems
  }
}

/** Names an entry by its concept and id: `theme "spend"`. */
export function nameEntry(concept: string, id: string): string {
  return `${concept} "${id}"`
}

/** Names a place in an entry: `theme "spend", gloss`. Either may be empty: a caveat stands in no entry. */
export function nameField(entry: string, field: string): string {
  return [entry, field].filter((name) => name !== '').join(', ')
}

/** Gives the list as words, or says that there is nothing in it. */
export function listWords(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ')
}
