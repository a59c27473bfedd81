import type { Result } from '#domain/quiz/decide.ts'
import { resultText } from '#domain/quiz/explain-result.ts'
import { quiz } from '#routes/site-content/quiz.ts'

/** What a result is called. */
export function nameOfResult(result: Result): string {
  return resultText(quiz, result).name
}
