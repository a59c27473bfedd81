import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { applyFilters } from '#domain/responsibilities/apply-filters.ts'
import { facetCounts } from '#domain/responsibilities/facet-counts.ts'
import { facetIds, facets } from '#domain/responsibilities/facets.ts'
import { noFilters, toggleInclude } from '#domain/responsibilities/filters.ts'
import { runs } from '#tests/runs.ts'
import { explorations } from './arbitraries.ts'
import { vocabulary } from './generate.ts'

test('each count is the number of results after clicking the value', () => {
  fc.assert(
    fc.property(explorations, ({ responsibilities, filters, textMatches }) => {
      const counts = facetCounts({ ...vocabulary, responsibilities }, filters, textMatches)
      for (const facet of facetIds) {
        const clicked = facets[facet].values(vocabulary).map(({ id }) => {
          const results = applyFilters(responsibilities, toggleInclude(filters, facet, id), textMatches)
          return [id, results.length]
        })
        expect([...counts[facet]]).toEqual(clicked)
      }
    }),
    { numRuns: runs(300) },
  )
})

test('values without results are still listed', () => {
  const counts = facetCounts({ ...vocabulary, responsibilities: [] }, noFilters)
  expect([...counts.theme.values()]).toEqual([0, 0, 0, 0])
})

test('the real responsibilities all have one lean', () => {
  const counts = facetCounts(content, noFilters)
  const sum = [...counts.role.values()].reduce((total, count) => total + count, 0)
  expect(sum).toBe(content.responsibilities.length)
})
