import { screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import { content } from '#content/index.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { quizStore } from '#state/quiz.ts'

/** The stored quiz. */
export const stored = () => quizStore.getState().answers.chosen

/** Starts a quiz without answers. */
export function forgetQuiz() {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null, isCopy: false })
}

/** The page's main content: the shell has options of its own. */
export function main() {
  return within(screen.getByRole('main'))
}

/** Waits for a question. */
export function asked(id: string) {
  const text = content.quiz.questions.find((question) => question.id === id)?.text ?? id
  return screen.findByRole('heading', { level: 1, name: text })
}

/** Stops the clock for event timestamps: on a busy machine, two presses would be far apart. */
export function stopClock() {
  const stopped = Date.now()
  return vi.spyOn(Date, 'now').mockImplementation(() => stopped)
}

/** Advances the stopped clock between two presses. */
export function pass(milliseconds: number) {
  const later = Date.now() + milliseconds
  vi.mocked(Date.now).mockImplementation(() => later)
}
