import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { quizStore } from '#state/quiz.ts'
import { openPage } from '#tests/routes/open-page.tsx'

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null })
})

const { quiz } = content
const inside = { ...quiz.workedExample.chosen, rivals: '0' }
const value = (chosen: Readonly<Record<string, string>>) => serializeAnswers(quiz, { chosen, matters: [] })
const link = value(inside)
/** What customers get is in need, how work runs is not. */
const outsideLink = value({
  reentry: '0',
  lasting: '0',
  recovery: '4',
  developed: '4',
  checks: '0',
  promised: '0',
  licenses: '4',
  rivals: '4',
  inside: 'executive',
  outside: 'nobody',
  people: 'from500',
  seat: 'yes',
})
const three = `/board?a=Ana~${link}&a=Ben~${link}&a=Chi~${outsideLink}`

const box = () => screen.getByRole('textbox', { name: /Paste links/ })
const add = () => screen.getByRole('button', { name: 'Add to the board' })
const nameFields = () => screen.queryAllByRole('textbox', { name: /^Name of/ })

test('an empty board asks for links, and takes whatever they were sent in', async () => {
  const { user, address } = await openPage('/board')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Several answers, one board')
  await user.click(box())
  await user.paste(
    `Here is mine: <https://x.org/result/cio?a=${link}&utm_source=mail>.\nhttps://x.org/board?a=Chi~${outsideLink}`,
  )
  await user.click(add())
  await waitFor(() => expect(address()).toBe(`/board?a=${link}&a=Chi%7E${outsideLink}`))
  expect(screen.getByText(/^2 added\. Still in the box.*“Here is mine:”/)).toBeVisible()
  expect(box()).toHaveValue('Here is mine:')
  expect(screen.getByRole('img', { name: /1, Person 1: inward .* 2, Chi: inward/ })).toBeVisible()
})

test('an empty box and answers that are there already are said to be so', async () => {
  const { user, address } = await openPage('/board')
  await user.click(add())
  expect(screen.getByText(/The box is empty/)).toBeVisible()
  await user.type(box(), link)
  await user.click(add())
  await waitFor(() => expect(address()).toBe(`/board?a=${link}`))
  await user.type(box(), link)
  await user.click(add())
  expect(screen.getByText(/on the board already/)).toBeVisible()
  expect(address()).toBe(`/board?a=${link}`)
})

test('the group has a result of its own, with everything it rests on', async () => {
  await openPage(three)
  expect(screen.getByText('The group of 3: CIO · 2 of 3 come to it alone')).toBeVisible()
  expect(screen.getByRole('table', { name: /inward side/ })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'What would change this' })).toBeVisible()
})

test('two who differ are told that they do, and not that they know too little', async () => {
  await openPage(`/board?a=Ana~${link}&a=Chi~${outsideLink}`)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You do not agree yet')
  expect(screen.getByText(/^On \d+ of the 12 questions the group is of two minds/)).toBeVisible()
  const inward = within(screen.getByRole('table', { name: /inward side/ }))
  expect(inward.getAllByText('Of two minds: left out of the sum').length).toBeGreaterThan(0)
  expect(inward.queryByText(/Don’t know/)).not.toBeInTheDocument()
})

test('every answer stands side by side, what is most disputed first', async () => {
  await openPage(three)
  const table = within(screen.getByRole('table', { name: /Everyone’s answers/ }))
  expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Question',
    '1 Ana',
    '2 Ben',
    '3 Chi',
    'The group',
  ])
  const rows = table.getAllByRole('row').slice(1)
  expect(rows).toHaveLength(quiz.questions.length)
  expect(rows[0]).toHaveTextContent('Opposite sides')
  const seat = table.getByRole('row', { name: /money in the budget/ })
  expect(
    within(seat)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1 AnaNo', '2 BenNo', '3 ChiYes', 'The groupNo'])
})

test('who differs is told what would have to be another answer', async () => {
  await openPage(three)
  const section = within(screen.getByRole('region', { name: 'What it would take to agree' }))
  expect(section.getByText('2 of 3 come to “CIO” alone, as the group does together.')).toBeVisible()
  expect(section.getByRole('listitem')).toHaveTextContent(/3 Chi comes to “CTO”/)
})

test('a member is renamed, removed, and brought back by Back', async () => {
  const { user, address, back } = await openPage(three)
  const [first] = nameFields()
  if (first === undefined) throw new Error('no name can be changed')
  await user.clear(first)
  await user.type(first, '  Zoë\u202e & Co{Enter}')
  await waitFor(() => expect(address()).toMatch(/^\/board\?a=Zo%C3%AB%20%26%20Co%7Ev1/))
  expect(screen.getByRole('columnheader', { name: '1 Zoë & Co' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Remove Ben' }))
  await waitFor(() => expect(nameFields()).toHaveLength(2))
  expect(screen.getByText(/Back in the browser brings it back/)).toBeVisible()
  back()
  await waitFor(() => expect(nameFields()).toHaveLength(3))
})

test('one’s own answers are added with one button, if there are any', async () => {
  quizStore.setState({ answers: { chosen: inside, matters: [] }, previous: null })
  const { user, address } = await openPage(`/board?a=Chi~${outsideLink}`)
  await user.click(screen.getByRole('button', { name: 'Add my answers' }))
  await waitFor(() => expect(address()).toBe(`/board?a=Chi%7E${outsideLink}&a=${link}`))
  expect(screen.queryByRole('button', { name: 'Add my answers' })).not.toBeInTheDocument()
})

test('a name is text, whatever it looks like', async () => {
  await openPage(
    `/board?a=${encodeURIComponent('<img src=x onerror=1>')}~${link}&a=${encodeURIComponent('\u202eB')}~${outsideLink}`,
  )
  expect(document.querySelector('main img')).toBeNull()
  expect(screen.getByRole('columnheader', { name: '1 <img src=x onerror=1>' })).toBeInTheDocument()
  expect(screen.getByRole('columnheader', { name: '2 B' })).toBeInTheDocument()
})

test('what a link lost is told, and the rest is shown', async () => {
  await openPage(`${three}&a=nonsense&a=Dan~${link}.sea`)
  expect(
    screen.getByText(/Part of this link was left out: “nonsense” cannot be read; “Dan: sea” cannot be read\./),
  ).toBeVisible()
  expect(nameFields()).toHaveLength(4)
})

test('a full board says so in place of the box', async () => {
  await openPage(`/board?${Array.from({ length: 12 }, () => `a=${link}`).join('&')}`)
  expect(screen.getByText(/The board is full: 12 people fit on it/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Add to the board' })).not.toBeInTheDocument()
})

test('a result leads to a board that begins with it', async () => {
  await openPage(`/result/cio?a=${link}`)
  const ways = screen.getAllByRole('link', { name: 'Compare with others' })
  expect(ways.map((way) => way.getAttribute('href'))).toEqual([`/board?a=${link}`, `/board?a=${link}`])
})
