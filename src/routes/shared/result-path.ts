import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { decide } from '#domain/quiz/decide.ts'
import { resultText } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import { quiz } from '#routes/site-content/quiz.ts'

/**
 * The address of the result of some answers.
 * @param original the answers before these were tried; none where that's not what is done, or where they're the same.
 */
export function resultPath(answers: Answers, original?: Answers): string {
  const { id } = resultText(quiz, decide(quiz, answers).result)
  const link = serializeAnswers(quiz, answers)
  const was = original === undefined ? '' : serializeAnswers(quiz, original)
  return addressOf.result(id, link, was === link ? '' : was)
}
