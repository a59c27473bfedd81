import type { ResultExplanation } from '#domain/quiz/explain-result.ts'

/** How far the nearest other result is. */
export interface Firmness {
  /** How many answers would have to be others; undefined where no change so small leads to another result. */
  readonly changes: number | undefined
  /** How many questions such a change can be made to. */
  readonly questions: number
}

/** How firm a result is: it counts the changes that the page lists. */
export function firmness({ changes }: ResultExplanation): Firmness {
  const questions = new Set(changes.flatMap((each) => each.changes.map(({ question }) => question)))
  return { changes: changes[0]?.changes.length, questions: questions.size }
}
