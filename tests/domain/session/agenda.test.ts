import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { agendaRows, notTodayText } from '#domain/session/agenda-rows.ts'
import { mostItems, sessionAgenda, sessionMinutes } from '#domain/session/agenda.ts'
import { compareSession, type Difference, isEasy } from '#domain/session/compare-session.ts'
import { newSession, nobodyYet, type Weight } from '#domain/session/session.ts'
import { sessionContent as content } from '#routes/site-content/session.ts'
import { sessionOfTwo } from './arbitraries.ts'

const differing = (...pairs: readonly (readonly [Weight, Weight])[]): readonly Difference[] =>
  pairs.flatMap(([one, other], at) => {
    const item = content.items[at]
    if (item === undefined) return []
    const answers = { first: { owner: 'cio', weight: one }, second: { owner: 'cto', weight: other } }
    return [{ item, kind: 'differ', ...answers, yields: undefined } as const]
  })

const agreed = compareSession(content, {
  ...newSession('1'),
  first: { ...nobodyYet, answers: { ai: { owner: 'cio', weight: 'matters' } } },
  second: { ...nobodyYet, answers: { ai: { owner: 'cio', weight: 'matters' } } },
}).agreements

const agendaOf = (differences: readonly Difference[], agreements = agreed) => sessionAgenda({ differences, agreements })
const minutesOf = (differences: readonly Difference[]) => agendaOf(differences).items.map(({ minutes }) => minutes)
const many = (count: number, ...weight: readonly [Weight, Weight]) =>
  differing(...Array.from({ length: count }, () => weight))

it('adds up exactly, to 45 minutes at most, with four items of 6 to 8 minutes, the most important first', () => {
  let full = 0
  fc.assert(
    fc.property(sessionOfTwo, (session) => {
      const compared = compareSession(content, session)
      const { differences } = compared
      const { minutes, opening, confirmed, items, reading, closing, notToday } = sessionAgenda(compared)
      const each = items.map((item) => item.minutes)
      expect(opening + each.reduce((sum, next) => sum + next, 0) + reading + closing).toBe(minutes)
      expect(minutes).toBeLessThanOrEqual(sessionMinutes.most)
      expect(minutes % 5).toBe(0)
      const taken = items.map(({ difference }) => difference)
      const isTaken = (difference: Difference) => taken.includes(difference) || confirmed.includes(difference)
      expect([...taken, ...confirmed, ...notToday]).toHaveLength(differences.length)
      expect(notToday).toEqual(differences.filter((difference) => !isTaken(difference)))
      expect(taken).toEqual(differences.filter((difference) => !isEasy(difference)).slice(0, mostItems))
      expect(confirmed.every(isEasy)).toBe(true)
      expect(each).toEqual(each.toSorted((one, other) => other - one))
      for (const one of each) expect(Number.isInteger(one) && one >= 6 && one <= 8).toBe(true)
      expect(opening).toBeGreaterThanOrEqual(5 + confirmed.length / 2)
      expect(closing).toBeGreaterThanOrEqual(5)
      if (notToday.length > 0) full += 1
    }),
  )
  expect(full).toBeGreaterThan(0)
})

it('gives more time to what matters more', () => {
  expect(minutesOf(differing(['firm', 'firm'], ['firm', 'matters'], ['matters', 'matters']))).toEqual([8, 8, 7])
  expect(minutesOf(many(9, 'matters', 'matters'))).toEqual([7, 7, 7, 7])
})

it('confirms in the opening what one of them could live with, as far as there’s time, and leaves the rest for later', () => {
  const differences = [...many(5, 'firm', 'firm'), ...many(9, 'firm', 'either')]
  const agenda = agendaOf(differences)
  expect(agenda).toMatchObject({ minutes: 45, opening: 8, reading: 0, closing: 5 })
  expect(agenda.confirmed).toEqual(differences.slice(5, 11))
  expect(agenda.notToday).toEqual([differences[4], ...differences.slice(11)])
  const named = content.items[0]?.name ?? ''
  expect(agendaRows(agenda)[0]?.text).toContain(`Confirm what one of you could live with either way: ${named}; `)
  expect(notTodayText(agenda)).toMatch(/; .*\. In the closing, set a date for them within two weeks\.$/)
  expect(notTodayText(agendaOf(many(5, 'firm', 'firm')))).toMatch(
    / In the closing, set a date for it within two weeks\.$/,
  )
  expect(notTodayText(agendaOf([]))).toBe('')
})

it('discusses what has no owner, even if one of them could live with anything', () => {
  const [difference] = many(1, 'firm', 'either')
  if (difference?.second === undefined) throw new Error('no difference')
  expect(isEasy(difference)).toBe(true)
  expect(isEasy({ ...difference, second: { ...difference.second, owner: 'nobody' } })).toBe(false)
  expect(isEasy({ ...difference, second: undefined })).toBe(false)
})

it('is a short meeting if there’s little to settle, with time to read what the two agree on, if they do', () => {
  expect(agendaOf([])).toMatchObject({ minutes: 15, items: [], reading: 5, notToday: [] })
  expect(agendaOf([], [])).toMatchObject({ minutes: 10, reading: 0 })
  expect(agendaOf(many(1, 'firm', 'firm'))).toMatchObject({
    minutes: 25,
    items: [{ minutes: 8 }],
    reading: 5,
    closing: 7,
  })
  expect(agendaOf(many(2, 'matters', 'matters')).minutes).toBe(30)
})

it('has its parts one after the other, without a gap', () => {
  const agenda = agendaOf(differing(['firm', 'firm'], ['matters', 'matters']))
  const rows = agendaRows(agenda)
  expect(rows.map(({ name }) => name)).toEqual([
    'Opening',
    content.items[0]?.name,
    content.items[1]?.name,
    'What you agree on',
    'Closing',
  ])
  expect(rows.map(({ from }) => from)).toEqual([0, ...rows.slice(0, -1).map(({ to }) => to)])
  expect(rows.at(-1)?.to).toBe(agenda.minutes)
})
