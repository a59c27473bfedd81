import type { WalkedContent } from './walk.ts'

/** A problem with the content, described so that its author knows where it is and what to change. */
export interface Problem {
  /** The entry and the place in it, such as `responsibility "security", signals[1]`. */
  readonly entry: string
  readonly found: string
  readonly expected: string
}

/** A rule of the content check: yields a problem for every violation, and never throws. */
export type Rule = (content: WalkedContent) => Iterable<Problem>

/** The problem as one line for a terminal or a log. */
export function describeProblem({ entry, found, expected }: Problem): string {
  return `${entry}: found ${found}; expected ${expected}`
}

/** The content breaks at least one rule. The message has a line with the count, then one line per problem. */
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

/** Names a place in an entry: `theme "spend", gloss`. Either may be empty, since a caveat isn't part of an entry. */
export function nameField(entry: string, field: string): string {
  return [entry, field].filter((name) => name !== '').join(', ')
}

/** The list as words, or "none." */
export function listWords(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ')
}
