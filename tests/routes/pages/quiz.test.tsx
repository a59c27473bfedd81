import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { quizStore } from '#state/quiz.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const { questions } = content.quiz

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null })
})

/** Answers everything as given, or with the first option. */
function answered(chosen: Readonly<Record<string, string>> = {}) {
  const all = Object.fromEntries(questions.map(({ id, options }) => [id, chosen[id] ?? options[0]?.id ?? 'dk']))
  quizStore.setState({ answers: { chosen: all, matters: [] } })
}

test('the quiz begins with its first question', async () => {
  await openPage('/quiz')
  expect(screen.getByRole('link', { name: 'Begin' })).toHaveAttribute('href', `/quiz/${questions[0]?.id}`)
})

test('a question is asked with an example, its terms, and "don’t know" apart from the scale', async () => {
  await openPage('/quiz/reentry')
  const options = within(screen.getByRole('radiogroup', { name: /typed again into another/ }))
  expect(options.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'Not at all1',
    'Slightly2',
    'Partly3',
    'Mostly4',
    'Entirely5',
    'Don’t know6',
  ])
  expect(screen.getByText(/^For example: An order arrives/)).toBeVisible()
  expect(screen.getByRole('definition')).toHaveTextContent('A program or machine')
  expect(screen.getByText('1 of 12')).toBeVisible()
})

test('number keys answer, Enter goes on, and Back finds the answer as it was', async () => {
  const { user, address } = await openPage('/quiz/reentry')
  screen.getByRole('radio', { name: 'Not at all' }).focus()
  await user.keyboard('4{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: /three years ago/ })).toHaveFocus()
  expect(address()).toBe('/quiz/lasting')
  await user.click(screen.getByRole('link', { name: 'Back' }))
  expect(await screen.findByRole('radio', { name: 'Mostly' })).toBeChecked()
  expect(screen.getByText('1 answered')).toBeVisible()
})

test('an answer by pointer goes on by itself, and so does changing it', async () => {
  const { user, address } = await openPage('/quiz/reentry')
  await user.click(screen.getByText('Partly'))
  await screen.findByRole('heading', { level: 1, name: /three years ago/ })
  await user.click(screen.getByRole('link', { name: 'Back' }))
  expect(await screen.findByRole('radio', { name: 'Partly' })).toBeChecked()
  await user.click(screen.getByText('Slightly'))
  await screen.findByRole('heading', { level: 1, name: /three years ago/ })
  expect(quizStore.getState().answers.chosen['reentry']).toBe('1')
  expect(address()).toBe('/quiz/lasting')
})

test('a number that is pressed outside of the question answers nothing', async () => {
  const { user } = await openPage('/quiz/reentry')
  screen.getByRole('link', { name: 'CIO vs CTO, home' }).focus()
  await user.keyboard('4')
  expect(within(screen.getByRole('main')).queryByRole('radio', { checked: true })).not.toBeInTheDocument()
})

test('a question without an answer is skipped, one with an answer is gone on from', async () => {
  const { user, address } = await openPage('/quiz/reentry')
  await user.click(screen.getByRole('button', { name: 'Skip' }))
  await screen.findByRole('heading', { level: 1, name: /three years ago/ })
  expect(address()).toBe('/quiz/lasting')
  await user.tab()
  await user.keyboard('2')
  expect(screen.getByRole('button', { name: 'Next' })).toBeVisible()
})

test('a press that was meant for the question before skips none', async () => {
  const { user, address } = await openPage('/quiz/reentry')
  const [, , third] = questions
  await user.click(screen.getByText('Partly'))
  await screen.findByRole('heading', { level: 1, name: /three years ago/ })
  await user.click(screen.getByRole('button', { name: 'Skip' }))
  expect(address()).toBe('/quiz/lasting')
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_500)
  await user.click(screen.getByRole('button', { name: 'Skip' }))
  await waitFor(() => expect(address()).toBe(`/quiz/${third?.id}`))
  now.mockRestore()
})

test('an unknown question leads to the pages that are there', async () => {
  await openPage('/quiz/reentri')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No one sits here.')
  expect(screen.getByRole('link', { name: /typed again into another/ })).toHaveAttribute('href', '/quiz/reentry')
})

test.each(questions)('question $id tells nothing of the score, and names no role', async ({ id }) => {
  answered()
  await openPage(`/quiz/${id}`)
  expect(screen.getByRole('main')).not.toHaveTextContent(/\bCIO\b|\bCTO\b|points|score/i)
})

test('the review changes any answer, and lets three matter most', async () => {
  answered()
  const { user } = await openPage('/quiz/review')
  expect(screen.getByText(/Every question is answered. 3 marks left/)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: /typed again into another/ }), 'Entirely')
  expect(quizStore.getState().answers.chosen['reentry']).toBe('4')
  const marks = screen.getAllByRole('checkbox', { name: /Matters most/ })
  for (const mark of marks.slice(0, 3)) await user.click(mark)
  expect(screen.getByText(/All marks are given/)).toBeVisible()
  expect(marks[3]).toBeDisabled()
  await user.click(marks[0] ?? document.body)
  expect(marks[3]).toBeEnabled()
})

test('a review with nothing to review leads to the questions', async () => {
  await openPage('/quiz/review')
  expect(screen.getByText(/Nothing is answered yet/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'See the result' })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Answer the questions' })).toHaveAttribute('href', '/quiz/reentry')
})

test('an answer can be taken back', async () => {
  answered()
  const { user } = await openPage('/quiz/review')
  await user.selectOptions(screen.getByRole('combobox', { name: /How many people/ }), 'Not answered')
  expect(screen.getByText(/1 still open/)).toBeVisible()
})

test('starting over can be undone', async () => {
  answered()
  const { user } = await openPage('/quiz')
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  expect(screen.getByText(/Your answers were cleared/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Bring them back' }))
  expect(screen.getByRole('link', { name: 'Review your answers' })).toBeVisible()
})
