import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { noAnswers } from '#domain/quiz/answers.ts'
import { quizStore } from '#state/quiz.ts'
import { openPage } from '#tests/routes/open-page.tsx'

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null, isCopy: false })
})

const heading = () => screen.getByRole('heading', { level: 1 })

describe('a link of version 1', () => {
  const earlier =
    'v1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk.inside-executive.outside-nobody.people-to99.seat-no'

  test('says that the quiz has changed, shows what carries over, and no result, however conclusive that is', async () => {
    const { user, address, head } = await openPage(`/result/cio?a=${earlier}`)
    expect(heading()).toHaveTextContent('The quiz has changed')
    expect(screen.getByText(/^This link is from an earlier version/)).toBeVisible()
    const carried = within(screen.getByRole('region', { name: 'Answers that carry over' }))
    expect(carried.getByText('20–99')).toBeVisible()
    expect(carried.getByText('One or more executives on the top team')).toBeVisible()
    expect(carried.getByText('None')).toBeVisible()
    expect(screen.getByRole('main')).not.toHaveTextContent(/CIO|CTO|No new executive/)
    await waitFor(() => expect(address()).toBe(`/result/unclear?a=${earlier}`))
    expect(head().title).not.toContain('CIO')
    await user.click(screen.getByRole('button', { name: 'Continue with these answers' }))
    await waitFor(() => expect(address()).toBe('/quiz/reach'))
    expect(quizStore.getState().answers.chosen).toEqual({
      people: ['to99'],
      inside: ['top'],
      outside: ['nobody'],
      pay: ['no'],
    })
  })

  test('of which nothing carries over leads to the start', async () => {
    await openPage('/result/both?a=v1.reentry-4.lasting-0')
    expect(screen.getByText('None of its answers carry over.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Start quiz' })).toHaveAttribute('href', '/quiz')
    expect(screen.queryByRole('button', { name: /Continue/ })).not.toBeInTheDocument()
  })
})
