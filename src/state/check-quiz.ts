import { normalizeAnswers } from '#domain/quiz/answers.ts'
import { isWhole } from '#domain/quiz/whole-answers.ts'
import type { Quiz } from '#model/quiz.ts'
import { isKept } from './persistence/is-kept.ts'
import type { Fit } from './persistence/persisted.ts'
import type { QuizState } from './quiz.ts'

/** Loaded on demand; see {@link Fit}. */
export function checkQuiz(quiz: Quiz, stored: unknown, read: QuizState): Fit<QuizState> | undefined {
  const { answers, previous } = read
  const isAllRead = isKept({ answers: null, previous: null, ...Object(stored), isCopy: null }, read)
  if (isAllRead && isWhole(quiz, answers) && (previous === null || isWhole(quiz, previous))) return undefined
  return (state) => ({
    answers: normalizeAnswers(quiz, state.answers),
    previous: state.previous && normalizeAnswers(quiz, state.previous),
  })
}
