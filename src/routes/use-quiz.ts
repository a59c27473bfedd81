import { useHydrated } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { normalizeAnswers } from '#domain/answer-link.ts'
import { openQuestions } from '#domain/quiz.ts'
import { quizStore } from '#state/quiz.ts'
import { core } from './site-core.ts'

/** The quiz on this device: only answers that it still asks for. Empty until the page is hydrated. */
export function useQuiz() {
  const { answers: stored, previous } = useStore(quizStore)
  useEffect(() => quizStore.follow(), [])
  const isHydrated = useHydrated()
  const answers = normalizeAnswers(core.quiz, stored)
  const open = openQuestions(core.quiz, answers)
  return {
    answers,
    answered: core.quiz.questions.length - open.length,
    firstOpen: open[0] ?? core.quiz.questions[0],
    canUndo: previous !== null,
    // Nothing is known of the device while the page is prerendered.
    trouble: isHydrated ? quizStore.trouble() : undefined,
  }
}
