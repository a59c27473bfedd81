import { decide } from '#domain/quiz/decide.ts'
import { resultText } from '#domain/quiz/explain-result.ts'
import type { ListedExample } from '#model/example.ts'
import type { Quiz, ResultText } from '#model/quiz.ts'

/** The quiz's result for an example. */
export function quizResultOf(quiz: Quiz, example: ListedExample): ResultText {
  return resultText(quiz, decide(quiz, { chosen: example.answers }).result)
}

/** Whether the quiz matches the decision. Computed, so that no claim outlives a change to the quiz. */
export function agrees(quiz: Quiz, example: ListedExample): boolean {
  return quizResultOf(quiz, example).id === example.decided.result
}
