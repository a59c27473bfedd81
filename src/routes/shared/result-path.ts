import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { decide } from '#domain/quiz/decide.ts'
import { resultText } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import { core } from '#routes/site-content/core.ts'

/** The address of the result of some answers. */
export function resultPath(answers: Answers): string {
  const { id } = resultText(core.quiz, decide(core.quiz, answers).result)
  return addressOf.result(id, serializeAnswers(core.quiz, answers))
}
