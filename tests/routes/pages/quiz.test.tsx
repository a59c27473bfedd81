import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { allPages } from '#domain/site/all-pages.ts'
import { answerQuestion, quizStore } from '#state/quiz.ts'
import { fullAnswers } from '#tests/e2e/support/kinds.ts'
import { openPage } from '#tests/routes/open-page.tsx'
import { asked, forgetQuiz, main, pass, stopClock } from '#tests/routes/quiz-in-hand.ts'

const { questions } = content.quiz
/** Of an organization whose customers get no technology: five questions don't apply. */
const nothingOutside = { chosen: { people: ['to99'], reach: ['none'] } }

beforeEach(() => {
  forgetQuiz()
  stopClock()
})

afterEach(() => vi.restoreAllMocks())

describe('the start', () => {
  test('says how many questions there are at most, and leads to the first', async () => {
    await openPage('/quiz')
    expect(screen.getByText(/^Answer at most 12 questions .*fewer if .*about three minutes/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Start quiz' })).toHaveAttribute('href', '/quiz/people')
  })

  test('leads on to the first open question, and counts only those that are asked', async () => {
    quizStore.setState({ answers: nothingOutside })
    await openPage('/quiz')
    const link = screen.getByRole('link', { name: 'Continue (2 of 7)' })
    expect(link).toHaveAttribute('href', '/quiz/inside')
  })

  test('leads to the result and the review once everything that is asked is answered', async () => {
    quizStore.setState({
      answers: {
        chosen: {
          ...nothingOutside.chosen,
          inside: ['dk'],
          inblocks: ['load'],
          instakes: ['nothing'],
          pay: ['no'],
          gaps: ['nothing'],
        },
      },
    })
    const { user, address } = await openPage('/quiz')
    expect(screen.getByRole('link', { name: 'Review answers' })).toHaveAttribute('href', '/quiz/review')
    await user.click(screen.getByRole('button', { name: 'See your result' }))
    await waitFor(() => expect(address()).toMatch(/^\/result\/\w+\?a=v2\./))
  })

  test('starting over can be undone', async () => {
    quizStore.setState({ answers: fullAnswers })
    const { user } = await openPage('/quiz')
    await user.click(screen.getByRole('button', { name: 'Start over' }))
    expect(screen.getByText(/We cleared your answers/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('link', { name: 'Review answers' })).toBeVisible()
  })
})

describe('where customers get no technology', () => {
  beforeEach(() => quizStore.setState({ answers: nothingOutside }))

  test('the way leads over the questions that apply, and the progress counts only those', async () => {
    const { user, address } = await openPage('/quiz/instakes')
    expect(screen.getByText('5 of 7')).toBeVisible()
    await user.click(screen.getByText('None of these'))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await asked('pay')
    expect(screen.getByText('6 of 7')).toBeVisible()
    pass(600)
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await asked('instakes')
    expect(address()).toBe('/quiz/instakes')
  })

  test('a question that does not apply says so, takes no answer, and leads on', async () => {
    const { user, address } = await openPage('/quiz/outblocks')
    expect(screen.getByText(/doesn’t apply to you because you answered “None, or only standard services/)).toBeVisible()
    expect(screen.getByText('Not asked')).toBeVisible()
    expect(main().queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Change that answer' })).toHaveAttribute('href', '/quiz/reach')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await asked('pay')
    expect(address()).toBe('/quiz/pay')
  })

  test('taking the answer back brings the questions back', async () => {
    const { user } = await openPage('/quiz/reach')
    expect(screen.getByText('2 of 7')).toBeVisible()
    await user.click(screen.getByText('About half'))
    await asked('inside')
    expect(screen.getByText('3 of 12')).toBeVisible()
  })

  test('the review has the questions that apply', async () => {
    await openPage('/quiz/review')
    expect(main().getAllByRole('listitem')).toHaveLength(7)
    expect(main().queryByText('Who leads the technology that customers get?')).not.toBeInTheDocument()
  })
})

describe('a question that is no longer asked', () => {
  test.each(retiredQuestions)('%s opens the start of the quiz, and says so, unlisted', async (id) => {
    const { head } = await openPage(`/quiz/${id}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Which do you need?')
    expect(screen.getByText(/The quiz has changed, and this question is no longer asked/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Start quiz' })).toHaveAttribute('href', '/quiz/people')
    expect(head().listed).toBe(false)
    expect(allPages(content).map(({ address }) => address)).not.toContain(`/quiz/${id}`)
  })
})

test.each(questions)('question $id tells nothing of the result, and names no role', async ({ id }) => {
  quizStore.setState({ answers: fullAnswers })
  await openPage(`/quiz/${id}`)
  expect(screen.getByRole('main')).not.toHaveTextContent(/\bCIO\b|\bCTO\b|points|score/i)
})

test('the quiz says that answers are saved only while they are', async () => {
  await openPage('/quiz')
  expect(screen.getByText(/^Your answers are saved on this device only\./)).toBeVisible()
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  act(() => answerQuestion(content.quiz, 'people', 'to99'))
  expect(screen.getByText(/^Your answers aren’t being saved\./)).toBeVisible()
  expect(screen.getByText(/^This device is out of storage space/)).toBeVisible()
  full.mockRestore()
  act(() => answerQuestion(content.quiz, 'people', 'to499'))
  expect(screen.getByText(/^Your answers are saved on this device only\./)).toBeVisible()
})
