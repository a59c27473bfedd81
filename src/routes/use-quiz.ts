import { useHydrated } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { serializeAnswers, normalizeAnswers } from '#domain/answer-link.ts'
import { addressOf } from '#domain/addresses.ts'
import { outcomeOf } from '#domain/explain.ts'
import { type Answers, openQuestions } from '#domain/quiz.ts'
import { score } from '#domain/score.ts'
import { quizStore } from '#state/quiz.ts'
import type { OptionId, Question, QuestionId } from '#model/quiz.ts'
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

/** The address of the result of some answers. */
export function resultAddress(answers: Answers): string {
  const outcome = outcomeOf(core.quiz.outcomes, score(core.quiz, answers).verdict)
  return addressOf.result(outcome.id, serializeAnswers(core.quiz, answers))
}

/** What was answered to a question, as its label. */
export function labelOfAnswer(answers: Answers, id: QuestionId): string {
  const question = core.quiz.questions.find((each) => each.id === id)
  const chosen = answers.chosen[id]
  if (chosen === undefined || question === undefined) return 'Not answered'
  return labelOfOption(question, chosen)
}

/** An option of a question, or "don't know", as its label. */
export function labelOfOption({ options }: Question, id: OptionId): string {
  if (id === core.quiz.unknown.id) return core.quiz.unknown.label
  return options.find((option) => option.id === id)?.label ?? id
}
