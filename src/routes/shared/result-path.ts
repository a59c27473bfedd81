import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { outcomeOf } from '#domain/quiz/explain-result.ts'
import { score } from '#domain/quiz/score.ts'
import { addressOf } from '#domain/site/paths.ts'
import { core } from '#routes/site-content/core.ts'

/** The address of the result of some answers. */
export function resultPath(answers: Answers): string {
  const outcome = outcomeOf(core.quiz.outcomes, score(core.quiz, answers).verdict)
  return addressOf.result(outcome.id, serializeAnswers(core.quiz, answers))
}
