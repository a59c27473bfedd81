import { useEffect } from 'react'
import { useStore } from 'zustand'
import { normalizeAnswers } from '#domain/quiz/answers-link.ts'
import { unansweredQuestions } from '#domain/quiz/answers.ts'
import { core } from '#routes/site-content/core.ts'
import { quizStore } from '#state/quiz.ts'

/** The quiz on this device: only answers that it still asks for. Empty until the page is hydrated. */
export function useQuiz() {
  const { answers: stored, previous } = useStore(quizStore)
  useEffect(() => quizStore.syncFromStorage(), [])
  const storageIssue = useStore(quizStore.storageIssue)
  const answers = normalizeAnswers(core.quiz, stored)
  const open = unansweredQuestions(core.quiz, answers)
  return {
    answers,
    answered: core.quiz.questions.length - open.length,
    firstOpen: open[0] ?? core.quiz.questions[0],
    canUndo: previous !== null,
    storageIssue,
  }
}
