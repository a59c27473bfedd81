import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { quizStore } from '#state/quiz.ts'
import { fullAnswers } from '#tests/e2e/support/kinds.ts'
import { openPage } from '#tests/routes/open-page.tsx'
import { forgetQuiz, main, stored } from '#tests/routes/quiz-in-hand.ts'

const { questions } = content.quiz

beforeEach(forgetQuiz)

describe('the review', () => {
  test('shows every option of every question, and changes any answer in place', async () => {
    quizStore.setState({ answers: fullAnswers })
    const { user } = await openPage('/quiz/review')
    expect(screen.getByText('You’ve answered every question.')).toBeVisible()
    const items = main().getAllByRole('listitem')
    const shown = items.map((item) => [...item.querySelectorAll('label')].map(({ textContent }) => textContent))
    expect(shown).toEqual(
      questions.map(({ kind, options }) => [
        ...options.map(({ label }) => label),
        ...(kind === 'scale' || kind === 'cover' ? ['Don’t know'] : []),
      ]),
    )
    await user.click(within(screen.getByRole('radiogroup', { name: /How many people/ })).getByText('2,000 or more'))
    const inside = screen.getByRole('group', { name: 'What stands in the way? (the inward side)' })
    await user.click(within(inside).getByText('Too much work'))
    expect(stored()).toMatchObject({ people: ['from2000'], inblocks: ['load', 'skill', 'plan'] })
    await user.click(within(inside).getByText(/^Nothing/))
    expect(within(inside).getAllByRole('checkbox', { checked: true })).toHaveLength(1)
  })

  test('marks what is unanswered, and leads to the result', async () => {
    quizStore.setState({ answers: { chosen: { people: ['to99'] } } })
    const { user, address } = await openPage('/quiz/review')
    expect(screen.getByText(/^11 unanswered/)).toBeVisible()
    expect(screen.getAllByText('Not answered.')).toHaveLength(11)
    expect(screen.getByRole('radiogroup', { name: /How many people/ })).not.toHaveAccessibleDescription()
    expect(screen.getByRole('radiogroup', { name: /^How much of what/ })).toHaveAccessibleDescription(
      /^Not answered\. Customers: anyone you serve/,
    )
    // The address of a link would show the result to anyone who points at it.
    expect(document.querySelector('[href*="/result/"]')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'See result' }))
    await waitFor(() => expect(address()).toBe('/result/unclear?a=v2.people-to99'))
  })

  test('says that a part of the stored answers can’t be read, and sets them aside', async () => {
    const raw = JSON.stringify({ state: { answers: { chosen: { people: ['to99'], pay: ['?'] } } }, version: 2 })
    localStorage.setItem('cio-or-cto:quiz', raw)
    const { user } = await openPage('/quiz/review')
    expect(await screen.findByText(/^We couldn’t read answers saved earlier/)).toBeVisible()
    await user.click(within(screen.getByRole('radiogroup', { name: /How many people/ })).getByText('2,000 or more'))
    expect(localStorage.getItem('cio-or-cto:quiz:unread')).toBe(raw)
    expect(stored()).toEqual({ people: ['from2000'] })
  })

  test('with nothing to review leads to the questions', async () => {
    await openPage('/quiz/review')
    expect(screen.getByText('You haven’t answered any questions yet.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'See result' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Start quiz' })).toHaveAttribute('href', '/quiz/people')
  })

  test('an answer can be taken back', async () => {
    quizStore.setState({ answers: fullAnswers })
    const { user } = await openPage('/quiz/review')
    await user.click(screen.getByRole('button', { name: 'Clear: How many people work here?' }))
    expect(screen.getByText(/^1 unanswered/)).toBeVisible()
  })
})
