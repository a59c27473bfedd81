import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clearFilters,
  conditionsOf,
  removeCondition,
  longestQuery,
  noFilters,
  normalizeFilters,
  toggleExclude,
  toggleInclude,
} from '#domain/responsibilities/filters.ts'
import { facetChoices, filterSets, hostileText, valueChoices } from './arbitraries.ts'

const water = { facet: 'theme', value: 'water' } as const

describe('clicking a value', () => {
  test('includes it, and clicking again removes it', () => {
    const once = toggleInclude(noFilters, water.facet, water.value)
    expect(once.facets.theme).toEqual({ include: ['water'], exclude: [] })
    expect(toggleInclude(once, water.facet, water.value)).toEqual(noFilters)
  })

  test('includes it instead, if it was excluded', () => {
    const excluded = toggleExclude(noFilters, water.facet, water.value)
    expect(excluded.facets.theme).toEqual({ include: [], exclude: ['water'] })
    expect(toggleInclude(excluded, water.facet, water.value).facets.theme).toEqual({ include: ['water'], exclude: [] })
  })

  test('never leaves a value both included and excluded', () => {
    fc.assert(
      fc.property(filterSets, valueChoices, (filters, { facet, value }) => {
        for (const toggle of [toggleInclude, toggleExclude]) {
          const { include, exclude } = toggle(filters, facet, value).facets[facet]
          expect(include.filter((id) => exclude.includes(id))).toEqual([])
        }
      }),
    )
  })

  test('in any order gives the same result', () => {
    fc.assert(
      fc.property(
        filterSets,
        fc.uniqueArray(valueChoices, { selector: (v) => v.facet + v.value }),
        (filters, values) => {
          const click = (order: typeof values) => order.reduce((f, v) => toggleInclude(f, v.facet, v.value), filters)
          expect(click(values.toReversed())).toEqual(click(values))
        },
      ),
    )
  })
})

describe('dropping', () => {
  test('a condition removes exactly that one', () => {
    fc.assert(
      fc.property(filterSets, (filters) => {
        const conditions = conditionsOf(filters)
        for (const condition of conditions) {
          const left = conditions.filter((other) => other !== condition)
          expect(conditionsOf(removeCondition(filters, condition))).toEqual(left)
        }
      }),
    )
  })

  test('a facet removes all of its conditions, and only those', () => {
    fc.assert(
      fc.property(filterSets, facetChoices, (filters, facet) => {
        const left = conditionsOf(filters).filter((condition) => condition.kind === 'text' || condition.facet !== facet)
        expect(conditionsOf(removeCondition(filters, { kind: 'facet', facet }))).toEqual(left)
      }),
    )
  })

  test('everything keeps the sorting and the view', () => {
    fc.assert(
      fc.property(filterSets, (filters) => {
        const cleared = clearFilters(filters)
        expect(conditionsOf(cleared)).toEqual([])
        expect(cleared).toMatchObject({ sort: filters.sort, view: filters.view })
      }),
    )
  })
})

test('there is one normal form, whatever the text', () => {
  fc.assert(
    fc.property(filterSets, hostileText, (filters, text) => {
      const normal = normalizeFilters({ ...filters, text })
      expect(normalizeFilters(normal)).toEqual(normal)
      expect(normal.text.length).toBeLessThanOrEqual(longestQuery)
    }),
  )
})
