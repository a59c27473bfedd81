import { decide } from '#domain/quiz/decide.ts'
import { resultText } from '#domain/quiz/explain-result.ts'
import type { ListedExample } from '#model/example.ts'
import type { Quiz, ResultText } from '#model/quiz.ts'

/** What the quiz says about an example. */
export function quizResultOf(quiz: Quiz, example: ListedExample): ResultText {
  return resultText(quiz, decide(quiz, { chosen: example.answers }).result)
}

/** Whether the quiz says what was decided. Computed, so that a change of the quiz can't leave a claim behind. */
export function agrees(quiz: Quiz, example: ListedExample): boolean {
  return quizResultOf(quiz, example).id === example.decided.result
}
