import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { quizStore } from '#state/quiz.ts'
import { organizations } from '#tests/domain/quiz/organizations.ts'
import { openPage } from '#tests/routes/open-page.tsx'

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null })
})

const example = content.quiz.workedExample
const link = serializeAnswers(content.quiz, example)

test.each(organizations)(
  '$name gets the result that was decided for it, and it explains itself',
  async (organization) => {
    const { outcome, seat } = organization.expected
    await openPage(`/result/${outcome}?a=${serializeAnswers(content.quiz, organization.answers)}`)
    const rule = content.quiz.seatRules.find(({ id }) => id === seat)
    const title = new RegExp(rule?.title.replaceAll(/\{\w+\}/g, '\\w+') ?? 'no such rule')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(screen.getByRole('img', { name: /A map with four quarters/ })).toBeVisible()
    const explains = outcome === 'unclear' ? 'Worth finding out' : 'What would change this'
    expect(screen.getByRole('heading', { name: explains })).toBeVisible()
    expect(screen.getByRole('table', { name: /inward side/ })).toBeVisible()
    expect(screen.getByRole('table', { name: /outward side/ })).toBeVisible()
  },
)

test('the points of each answer add up to the need, and with what is held to what is not', async () => {
  await openPage(`/result/cio?a=${link}`)
  const inward = within(screen.getByRole('table', { name: /inward side/ }))
  const points = (name: RegExp) =>
    Number(within(inward.getByRole('row', { name })).getByRole('cell').textContent?.replace('−', '-'))
  const answers = [/typed again/, /within the hour/, /outside checks/, /One current list/].map(points)
  expect(answers.reduce((sum, each) => sum + each, 0)).toBe(points(/^Need/))
  expect(points(/^Need/) + points(/^Held today/)).toBe(points(/^Not held/))
  expect(points(/^Not held/)).toBe(example.points.inward.gap)
})

test('an answer that was marked is said to count twice, an unknown one to be left out', async () => {
  await openPage(`/result/cio?a=${link}`)
  expect(screen.getByRole('row', { name: /within the hour.*counts twice/ })).toBeVisible()
  expect(screen.getByRole('row', { name: /choose a rival.*left out of the sum/ })).toBeVisible()
})

test('a side with too few answers for a number shows those that were given', async () => {
  await openPage('/result/unclear?a=v1.reentry-3.lasting-3.recovery-2.developed-2.checks-2.licenses-1')
  const side = screen.getByRole('table', { name: /outward side/ })
  expect(within(side).getByRole('row', { name: /Too few answers/ })).toBeVisible()
  expect(within(side).getByRole('row', { name: /three years ago/ })).toHaveTextContent('Mostly')
})

test('where path and answers disagree the answers win, and the address is put right', async () => {
  const { address } = await openPage(`/result/cto?a=${link}`)
  await waitFor(() => expect(address()).toBe(`/result/cio?a=${link}`))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A part-time CIO for now')
  expect(screen.getByText(/This link was sent as “CTO”, and its answers come to “CIO”\.$/)).toBeVisible()
})

test('a link that was cut off between two answers is told apart from what was sent', async () => {
  const { address } = await openPage('/result/cio?a=v1.reentry-3.lasting-4.recovery-0')
  await waitFor(() => expect(address()).toMatch(/^\/result\/unclear/))
  expect(screen.getByText(/It has no answer to 9 of the 12 questions: it may have been cut off/)).toBeVisible()
})

test('someone else’s answers are shown as theirs and do not touch one’s own', async () => {
  quizStore.setState({ answers: { chosen: { seat: 'yes' }, matters: [] }, previous: null })
  const { user, address } = await openPage(`/result/cio?a=${link}`)
  expect(screen.getByText(/These answers came with the link. Your own are kept/)).toBeVisible()
  expect(quizStore.getState().answers.chosen).toEqual({ seat: 'yes' })
  await user.click(screen.getByRole('button', { name: 'Change a copy' }))
  await waitFor(() => expect(address()).toBe('/quiz/review'))
  expect(quizStore.getState().answers.chosen['reentry']).toBe('3')
  expect(quizStore.getState().previous?.chosen).toEqual({ seat: 'yes' })
})

test('one’s own answers can be changed from the result', async () => {
  quizStore.setState({ answers: { chosen: example.chosen, matters: example.matters }, previous: null })
  await openPage(`/result/cio?a=${link}`)
  expect(screen.queryByText(/came with the link/)).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Change your answers' })).toHaveAttribute('href', '/quiz/review')
})

test('a link that was cut off in the middle shows what is left, and says what was lost', async () => {
  await openPage(`/result/cio?a=${link.slice(0, link.indexOf('checks') + 4)}`)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('First find out')
  expect(screen.getByText(/Part of this link was left out: “chec”/)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Worth finding out' })).toBeVisible()
})

test('an outcome without answers says what it means and leads to the quiz', async () => {
  await openPage('/result/both')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Both')
  expect(screen.getByRole('link', { name: 'Find out which you need' })).toHaveAttribute('href', '/quiz')
})

test('a link of which nothing can be read says so, and loses nothing else', async () => {
  await openPage('/result/cio?a=<script>alert(1)</script>')
  expect(screen.getByText(/Part of this link was left out/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Find out which you need' })).toBeVisible()
})

test('the method page works its example out as it says', async () => {
  await openPage('/method')
  const { points } = content.quiz.workedExample
  const inward = within(screen.getByRole('table', { name: /inward side/ }))
  expect(within(inward.getByRole('row', { name: /^Not held/ })).getByRole('cell')).toHaveTextContent(
    String(points.inward.gap),
  )
  expect(screen.getByRole('link', { name: 'Open it as a result' })).toHaveAttribute('href', `/result/cio?a=${link}`)
  for (const { id } of content.claims) {
    const claim = content.claims.find((each) => each.id === id)
    expect(screen.getAllByText(claim?.says ?? '')).not.toHaveLength(0)
  }
})
