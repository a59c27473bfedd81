import { addressOf } from '#domain/addresses.ts'
import { serializeAnswers } from '#domain/answer-link.ts'
import { outcomeOf } from '#domain/explain.ts'
import type { Answers } from '#domain/quiz.ts'
import { score } from '#domain/score.ts'
import { core } from './site-core.ts'

/** The address of the result of some answers. */
export function resultAddress(answers: Answers): string {
  const outcome = outcomeOf(core.quiz.outcomes, score(core.quiz, answers).verdict)
  return addressOf.result(outcome.id, serializeAnswers(core.quiz, answers))
}
