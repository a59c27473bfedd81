import type { Quiz } from '#model/quiz.ts'
import { type Answers, isAsked, normalizeAnswers } from './answers.ts'

/**
 * Whether {@link normalizeAnswers} keeps everything but what isn't asked: the quiz has every question and option, and no two
 * answers exclude each other.
 */
export function isWhole(quiz: Quiz, answers: Answers): boolean {
  const kept = new Map(Object.entries(normalizeAnswers(quiz, answers).chosen))
  return Object.entries(answers.chosen).every(([id, options]) => {
    const question = quiz.questions.find((each) => each.id === id)
    if (question === undefined) return false
    return !isAsked(quiz, answers, question) || options.every((option) => kept.get(id)?.includes(option))
  })
}
