import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { applyFilters } from '#domain/apply-filters.ts'
import { leansAcross } from '#domain/facets.ts'
import { noFilters, toggleInclude } from '#domain/filters.ts'
import { matrixOf } from '#domain/matrix.ts'
import { responsibilityLists } from './arbitraries.ts'
import { vocabulary } from './generate.ts'

test('a cell holds what filtering by its theme and its lean leaves', () => {
  fc.assert(
    fc.property(responsibilityLists, (responsibilities) => {
      for (const { cells } of matrixOf(vocabulary, responsibilities).rows) {
        for (const { theme, lean, ids, count } of cells) {
          const opened = toggleInclude(toggleInclude(noFilters, 'theme', theme), 'role', lean)
          expect(ids).toEqual(applyFilters(responsibilities, opened).map(({ id }) => id))
          expect(count).toBe(ids.length)
        }
      }
    }),
  )
})

test('the totals count each responsibility once', () => {
  fc.assert(
    fc.property(responsibilityLists, (responsibilities) => {
      const { columns, rows, total } = matrixOf(vocabulary, responsibilities)
      expect(total).toBe(responsibilities.length)
      expect(columns.reduce((sum, column) => sum + column.total, 0)).toBe(total)
      for (const row of rows) {
        expect(row.total).toBe(responsibilities.filter(({ themes }) => themes.includes(row.theme.id)).length)
      }
    }),
  )
})

test('every share is a part of its column', () => {
  fc.assert(
    fc.property(responsibilityLists, (responsibilities) => {
      const { columns, rows } = matrixOf(vocabulary, responsibilities)
      for (const { share } of [...columns, ...rows.flatMap(({ cells }) => cells)]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('nothing found is a whole matrix of zeros', () => {
  const { columns, rows, total } = matrixOf(content, [])
  expect(columns.map(({ lean }) => lean)).toEqual(leansAcross(content))
  expect(rows.map(({ theme }) => theme)).toEqual(content.themes)
  expect(total).toBe(0)
  expect(rows.flatMap(({ cells }) => cells).every(({ count, share }) => count === 0 && share === 0)).toBe(true)
})
