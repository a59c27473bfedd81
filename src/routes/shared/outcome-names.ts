import type { Result } from '#domain/quiz/decide.ts'
import { resultText } from '#domain/quiz/explain-result.ts'
import { core } from '#routes/site-content/core.ts'

/** What a result is called. */
export function nameOfResult(result: Result): string {
  return resultText(core.quiz, result).name
}
