import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortIds } from '#domain/responsibilities/filters.ts'
import { createSort, sortInForce } from '#domain/responsibilities/sort-responsibilities.ts'
import { explorations } from './arbitraries.ts'
import { generateResponsibilities, themeIds, vocabulary } from './generate.ts'

const responsibilities = generateResponsibilities(40)

test('sorting by relevance applies only if a search has matches', () => {
  const matches = new Map([['made-up-1', 2]])
  expect(sortInForce({ sort: 'relevance', text: '' }, matches)).toBe('role')
  expect(sortInForce({ sort: 'relevance', text: 'x' })).toBe('role')
  expect(sortInForce({ sort: 'relevance', text: 'x' }, matches)).toBe('relevance')
  expect(sortInForce({ sort: 'title', text: 'x' }, matches)).toBe('title')
})

test('by role: one role after the other, then shared entries', () => {
  const sorted = createSort(vocabulary, responsibilities)({ sort: 'role', text: '' })
  const inTurn = [...vocabulary.roles.map(({ id }) => id), 'shared']
  const places = sorted.map(({ lean }) => inTurn.indexOf(lean))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('by theme: by the main theme', () => {
  const sorted = createSort(vocabulary, responsibilities)({ sort: 'theme', text: '' })
  const places = sorted.map(({ themes: [main = ''] }) => themeIds.indexOf(main))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('by title: alphabetically', () => {
  const sorted = createSort(vocabulary, responsibilities)({ sort: 'title', text: '' })
  const terms = sorted.map(({ term }) => term)
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')))
})

test('by relevance: the best match first', () => {
  const matches = new Map([
    ['made-up-7', 1],
    ['made-up-9', 3],
    ['made-up-8', 2],
  ])
  const found = responsibilities.filter(({ id }) => matches.has(id))
  const sorted = createSort(vocabulary, found)({ sort: 'relevance', text: 'x' }, matches)
  expect(sorted.map(({ id }) => id)).toEqual(['made-up-9', 'made-up-8', 'made-up-7'])
})

test('every order keeps all entries, and doesn’t depend on the previous order', () => {
  fc.assert(
    fc.property(explorations, fc.constantFrom(...sortIds), ({ responsibilities, filters, textMatches }, sort) => {
      const asked = { ...filters, sort }
      const inOrder = createSort(vocabulary, responsibilities)
      const sorted = inOrder(asked, textMatches)
      expect(new Set(sorted)).toEqual(new Set(responsibilities))
      expect(sorted).toHaveLength(responsibilities.length)
      expect(createSort(vocabulary, responsibilities.toReversed())(asked, textMatches)).toEqual(sorted)
      expect(inOrder(asked, textMatches)).toEqual(sorted)
    }),
  )
})
