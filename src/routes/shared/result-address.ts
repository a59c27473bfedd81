import type { Answers } from '#domain/quiz/answers.ts'
import { addressOf } from '#domain/site/paths.ts'

/**
 * The address of the result of some answers, for pages that don't decide anything themselves: the rules load when they're wanted.
 * If they can't be loaded, that of the review, which leads to the result, too.
 */
export function resultAddress(answers: Answers): Promise<string> {
  return import('./result-path.ts').then(({ resultPath }) => resultPath(answers), addressOf.review)
}
