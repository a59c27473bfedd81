import { beforeEach, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { charterItems, normalizeCharter } from '#domain/charter/charter.ts'
import { charterStore } from '#state/charter.ts'
import { preferences } from '#state/preferences.ts'
import { quizStore } from '#state/quiz.ts'
import { goldenStores } from './golden.ts'

beforeEach(() => localStorage.clear())

/** What a store reads from data that a released version left on a device. */
function read<T>(store: { readonly refresh: () => void; readonly getState: () => T }, key: string, value: string): T {
  localStorage.setItem(`cio-or-cto:${key}`, value)
  store.refresh()
  return store.getState()
}

test('answers of 1.0.0 that still mean the same are kept; none of those set aside by starting over do', () => {
  expect(read(quizStore, 'quiz', goldenStores['the quiz, 1.0.0'])).toEqual({
    answers: { chosen: { people: ['to99'], pay: ['no'] } },
    previous: null,
    isCopy: false,
  })
})

test('someone else’s answers of 1.0.0 are still known for a copy, and one’s own can be brought back', () => {
  expect(read(quizStore, 'quiz', goldenStores['a copy of someone else’s answers, 1.0.0'])).toEqual({
    answers: { chosen: {} },
    previous: { chosen: { people: ['to99'], pay: ['no'] } },
    isCopy: true,
  })
})

test('preferences of 1.0.0 are kept', () => {
  expect(read(preferences, 'preferences', goldenStores['the preferences, 1.0.0'])).toEqual({ theme: 'dark' })
})

test('charters of 1.0.0 are kept, with everything that was typed', () => {
  const { drafts, open } = read(charterStore, 'charters', goldenStores['two charters, 1.0.0'])
  expect(open).toBe('1')
  expect(drafts.map(({ id }) => id)).toEqual(['1', '2'])
  expect(drafts[1]?.answers).toMatch(/^v1\.reentry-3/)
  const [charter] = drafts.map((draft) => normalizeCharter(content, draft.charter))
  expect(charter).toMatchObject({
    title: 'Who owns what',
    organization: 'Café Ubuntu',
    date: '2026-11-30',
    review: '2027-05-31',
    names: { cio: 'Ana', cto: 'Ben' },
    ownItems: [{ id: 'own-1', title: 'Run the museum' }],
  })
  const holders = charter && charterItems(content, charter).map(({ id, assignment }) => [id, assignment])
  expect(Object.fromEntries(holders ?? [])).toMatchObject({
    security: { holder: 'ciso' },
    vendors: { holder: 'cio', consulted: ['cfo'] },
    risk: { holder: 'by-1' },
    'one-strategy': { holder: 'shared', lead: 'cto' },
    'own-1': { holder: 'nobody' },
  })
})
