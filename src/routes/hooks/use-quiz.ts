import { useEffect } from 'react'
import { useStore } from 'zustand'
import { isAsked, normalizeAnswers, unansweredQuestions } from '#domain/quiz/answers.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { quizStore, type QuizState } from '#state/quiz.ts'

const check = async (stored: unknown, read: QuizState) =>
  (await import('#state/check-quiz.ts')).checkQuiz(quiz, stored, read)

/** The quiz on this device: only answers that it still asks for. Empty until the page is hydrated. */
export function useQuiz() {
  const { answers: stored, previous } = useStore(quizStore)
  useEffect(() => quizStore.syncFromStorage(check), [])
  const storageIssue = useStore(quizStore.storageIssue)
  const answers = normalizeAnswers(quiz, stored)
  /** The questions that apply to this organization, as far as is known. */
  const asked = quiz.questions.filter((question) => isAsked(quiz, answers, question))
  const open = unansweredQuestions(quiz, answers)
  return {
    answers,
    asked,
    answered: asked.length - open.length,
    firstOpen: open[0] ?? quiz.questions[0],
    canUndo: previous !== null,
    storageIssue,
  }
}
