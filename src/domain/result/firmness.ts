import type { ResultExplanation } from '#domain/quiz/explain-result.ts'

/** How far away the nearest other result is. */
export interface Firmness {
  /** How many answers would have to change; undefined where no change we search for leads to a different result. */
  readonly changes: number | undefined
  /** How many questions allow such a change. */
  readonly questions: number
}

/** How stable a result is, from the changes that the page lists. */
export function firmness({ changes }: ResultExplanation): Firmness {
  const questions = new Set(changes.flatMap((each) => each.changes.map(({ question }) => question)))
  return { changes: changes[0]?.changes.length, questions: questions.size }
}
