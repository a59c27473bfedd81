import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { applyFilters } from '#domain/responsibilities/apply-filters.ts'
import { leansInDisplayOrder } from '#domain/responsibilities/facets.ts'
import { noFilters, toggleInclude } from '#domain/responsibilities/filters.ts'
import { matrixOf } from '#domain/responsibilities/theme-matrix.ts'
import { responsibilityLists } from './arbitraries.ts'
import { vocabulary } from './generate.ts'

test('a cell has the results of filtering by its theme and its lean', () => {
  fc.assert(
    fc.property(responsibilityLists, (responsibilities) => {
      for (const { cells } of matrixOf(vocabulary, responsibilities).rows) {
        for (const { theme, lean, count } of cells) {
          const opened = toggleInclude(toggleInclude(noFilters, 'theme', theme), 'role', lean)
          expect(count).toBe(applyFilters(responsibilities, opened).length)
        }
      }
    }),
  )
})

test('the totals of the columns count each responsibility once', () => {
  fc.assert(
    fc.property(responsibilityLists, (responsibilities) => {
      for (const { lean, total } of matrixOf(vocabulary, responsibilities).columns) {
        expect(total).toBe(responsibilities.filter((each) => each.lean === lean).length)
      }
    }),
  )
})

test('without results, the matrix is complete and all zeros', () => {
  const { columns, rows } = matrixOf(content, [])
  expect(columns).toEqual(leansInDisplayOrder(content).map((lean) => ({ lean, total: 0 })))
  expect(rows.map(({ theme }) => theme)).toEqual(content.themes)
  expect(rows.flatMap(({ cells }) => cells).every(({ count }) => count === 0)).toBe(true)
})
