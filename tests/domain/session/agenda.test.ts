import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { agendaRows } from '#domain/session/agenda-rows.ts'
import { mostItems, sessionAgenda, sessionMinutes } from '#domain/session/agenda.ts'
import { compareSession, type Difference } from '#domain/session/compare-session.ts'
import { type Weight, weights } from '#domain/session/session.ts'
import { sessionContent as content } from '#routes/site-content/session.ts'
import { sessionOfTwo } from './arbitraries.ts'

const differing = (...pairs: readonly (readonly [Weight, Weight])[]): readonly Difference[] =>
  pairs.flatMap(([one, other], at) => {
    const item = content.items[at]
    if (item === undefined) return []
    const answers = { first: { owner: 'cio', weight: one }, second: { owner: 'cto', weight: other } }
    return [{ item, kind: 'differ', ...answers, yields: undefined } as const]
  })

const minutesOf = (differences: readonly Difference[]) => sessionAgenda(differences).items.map(({ minutes }) => minutes)

it('adds up to 45 minutes, takes the first differences, and never gives one more time than one before it', () => {
  let full = 0
  fc.assert(
    fc.property(sessionOfTwo, (session) => {
      const { differences } = compareSession(content, session)
      const { opening, items, reading, closing, notToday } = sessionAgenda(differences)
      const minutes = items.map((item) => item.minutes)
      expect(opening + minutes.reduce((sum, each) => sum + each, 0) + reading + closing).toBe(sessionMinutes.all)
      expect([...items.map(({ difference }) => difference), ...notToday]).toEqual(differences)
      expect(items.length).toBeLessThanOrEqual(mostItems)
      expect(minutes).toEqual(minutes.toSorted((one, other) => other - one))
      for (const each of [...minutes, opening, closing]) expect(Number.isInteger(each) && each >= 4).toBe(true)
      expect(reading).toBeGreaterThanOrEqual(0)
      if (notToday.length > 0) full += 1
    }),
  )
  expect(full).toBeGreaterThan(0)
})

it('divides the time by how much it matters', () => {
  expect(minutesOf(differing(['firm', 'firm'], ['matters', 'matters'], ['either', 'either']))).toEqual([16, 12, 7])
  expect(minutesOf(differing(...Array.from({ length: 9 }, () => ['matters', 'matters'] as const)))).toEqual([
    5, 5, 5, 5, 5, 5, 5,
  ])
})

it('reads through what the two agree on if there’s little to settle', () => {
  expect(sessionAgenda([])).toMatchObject({ items: [], reading: 35, notToday: [] })
  expect(sessionAgenda(differing([weights[2], weights[2]]))).toMatchObject({ items: [{ minutes: 12 }], reading: 23 })
})

it('has its parts one after the other, without a gap', () => {
  const rows = agendaRows(sessionAgenda(differing(['firm', 'firm'], ['matters', 'matters'])))
  expect(rows.map(({ name }) => name)).toEqual([
    'Opening',
    content.items[0]?.name,
    content.items[1]?.name,
    'What you agree on',
    'Closing',
  ])
  expect(rows.map(({ from }) => from)).toEqual([0, ...rows.slice(0, -1).map(({ to }) => to)])
  expect(rows.at(-1)?.to).toBe(45)
})
