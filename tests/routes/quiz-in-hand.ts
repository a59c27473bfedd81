import { screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import { content } from '#content/index.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { quizStore } from '#state/quiz.ts'

/** What is stored of the quiz. */
export const stored = () => quizStore.getState().answers.chosen

/** Starts with a quiz that nothing is answered in. */
export function forgetQuiz() {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null, isCopy: false })
}

/** The page itself: what's around it has options of its own. */
export function main() {
  return within(screen.getByRole('main'))
}

/** Waits for a question to come up. */
export function asked(id: string) {
  const text = content.quiz.questions.find((question) => question.id === id)?.text ?? id
  return screen.findByRole('heading', { level: 1, name: text })
}

/** Stops the clock that events are stamped by: a busy machine would take long between two presses. */
export function stopClock() {
  const stopped = Date.now()
  return vi.spyOn(Date, 'now').mockImplementation(() => stopped)
}

/** Lets time go by between two presses, as far as a clock that was stopped tells. */
export function pass(milliseconds: number) {
  const later = Date.now() + milliseconds
  vi.mocked(Date.now).mockImplementation(() => later)
}
