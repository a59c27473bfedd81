import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { applyFilters } from '#domain/responsibilities/apply-filters.ts'
import { facets } from '#domain/responsibilities/facets.ts'
import type { Filters } from '#domain/responsibilities/filters.ts'
import { noFilters, toggleExclude, toggleInclude } from '#domain/responsibilities/filters.ts'
import { explorations, valueChoices } from './arbitraries.ts'

function include(facet: keyof Filters['facets'], ...values: readonly string[]) {
  return (filters: Filters): Filters => values.reduce((f, value) => toggleInclude(f, facet, value), filters)
}

describe('filtering', () => {
  const chosen = fc.record({ given: explorations, choice: valueChoices })

  test('adding a value to a facet that has one never removes a result', () => {
    fc.assert(
      fc.property(chosen, ({ given: { responsibilities, filters, textMatches }, choice: { facet, value } }) => {
        const selection = filters.facets[facet]
        fc.pre(selection.include.length > 0 && !selection.include.includes(value))
        const before = applyFilters(responsibilities, filters, textMatches)
        const after = applyFilters(responsibilities, toggleInclude(filters, facet, value), textMatches)
        expect(after).toEqual(expect.arrayContaining([...before]))
      }),
    )
  })

  test('adding a facet never adds a result', () => {
    fc.assert(
      fc.property(chosen, ({ given: { responsibilities, filters, textMatches }, choice: { facet, value } }) => {
        const selection = filters.facets[facet]
        fc.pre(selection.include.length === 0 && !selection.exclude.includes(value))
        const before = applyFilters(responsibilities, filters, textMatches)
        const after = applyFilters(responsibilities, toggleInclude(filters, facet, value), textMatches)
        expect(before).toEqual(expect.arrayContaining([...after]))
      }),
    )
  })

  test('excluding removes exactly the results that have the value', () => {
    fc.assert(
      fc.property(chosen, ({ given: { responsibilities, filters, textMatches }, choice: { facet, value } }) => {
        const { include: included, exclude } = filters.facets[facet]
        fc.pre(!included.includes(value) && !exclude.includes(value))
        const before = applyFilters(responsibilities, filters, textMatches)
        const after = applyFilters(responsibilities, toggleExclude(filters, facet, value), textMatches)
        expect(after).toEqual(before.filter((responsibility) => !facets[facet].of(responsibility).includes(value)))
      }),
    )
  })

  test('the order of the values doesn’t matter, and that of the results is kept', () => {
    fc.assert(
      fc.property(explorations, ({ responsibilities, filters, textMatches }) => {
        const { theme, partner } = filters.facets
        const reversed: Filters = {
          ...filters,
          facets: {
            ...filters.facets,
            theme: { include: theme.include.toReversed(), exclude: theme.exclude.toReversed() },
            partner: { include: partner.include.toReversed(), exclude: partner.exclude.toReversed() },
          },
        }
        const results = applyFilters(responsibilities, filters, textMatches)
        expect(applyFilters(responsibilities, reversed, textMatches)).toEqual(results)
        expect(results).toEqual(responsibilities.filter((responsibility) => results.includes(responsibility)))
      }),
    )
  })

  test('without filters, everything is shown', () => {
    fc.assert(
      fc.property(explorations, ({ responsibilities, textMatches }) => {
        expect(applyFilters(responsibilities, noFilters, textMatches)).toEqual(responsibilities)
      }),
    )
  })
})

test('a text without matches yet is not a filter', () => {
  const searching = { ...noFilters, text: 'audit' }
  expect(applyFilters(content.responsibilities, searching)).toEqual(content.responsibilities)
  expect(applyFilters(content.responsibilities, searching, new Map())).toEqual([])
})

test('what would a CIO do with finance about risk?', () => {
  const asked = [include('role', 'cio'), include('partner', 'finance'), include('objective', 'risk')]
  const filters = asked.reduce((f, ask) => ask(f), noFilters)
  const ids = applyFilters(content.responsibilities, filters).map((responsibility) => responsibility.id)
  expect(ids).toEqual(expect.arrayContaining(['vendors', 'compliance', 'risk']))
})
