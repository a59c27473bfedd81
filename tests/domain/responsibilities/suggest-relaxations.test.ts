import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFilters } from '#domain/responsibilities/apply-filters.ts'
import { facetIds } from '#domain/responsibilities/facets.ts'
import type { Removable, Filters } from '#domain/responsibilities/filters.ts'
import {
  conditionsOf,
  removeCondition,
  noFilters,
  toggleExclude,
  toggleInclude,
} from '#domain/responsibilities/filters.ts'
import { suggestRelaxations } from '#domain/responsibilities/suggest-relaxations.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { runs } from '#tests/runs.ts'
import { explorations } from './arbitraries.ts'
import { generateResponsibilities } from './generate.ts'

/** Filters that match nothing, although there are responsibilities. */
const dead = explorations.filter(
  ({ responsibilities, filters, textMatches }) =>
    responsibilities.length > 0 && applyFilters(responsibilities, filters, textMatches).length === 0,
)

function dropAll(filters: Filters, drops: readonly Removable[]): Filters {
  return drops.reduce(removeCondition, filters)
}

describe('relaxing filters', () => {
  test('removing a filter gives exactly the stated number of results', () => {
    fc.assert(
      fc.property(dead, ({ responsibilities, filters, textMatches }) => {
        const offers = suggestRelaxations(responsibilities, filters, textMatches)
        expect(offers.length).toBeGreaterThan(0)
        for (const { drops, brings } of offers) {
          expect(applyFilters(responsibilities, dropAll(filters, drops), textMatches)).toHaveLength(brings)
        }
      }),
      { numRuns: runs(300) },
    )
  })

  test('every filter that helps by itself is offered, the best first', () => {
    fc.assert(
      fc.property(dead, ({ responsibilities, filters, textMatches }) => {
        const offers = suggestRelaxations(responsibilities, filters, textMatches)
        const helpful = conditionsOf(filters).filter(
          (condition) => applyFilters(responsibilities, removeCondition(filters, condition), textMatches).length > 0,
        )
        const offered = offers.flatMap(({ drops }) => (drops.length === 1 ? drops : []))
        expect(offered).toEqual(expect.arrayContaining([...helpful]))
        const brought = offers.map(({ brings }) => brings)
        expect(brought).toEqual(brought.toSorted((a, b) => b - a))
      }),
    )
  })

  test('several are removed only if no smaller set helps', () => {
    fc.assert(
      fc.property(dead, ({ responsibilities, filters, textMatches }) => {
        const [offer] = suggestRelaxations(responsibilities, filters, textMatches)
        fc.pre(offer !== undefined && offer.drops.length > 1)
        const all: readonly Removable[] = [
          ...facetIds.map((facet) => ({ kind: 'facet', facet }) as const),
          { kind: 'text' },
        ]
        for (const smaller of subsets(all).filter((set) => set.length < offer.drops.length)) {
          expect(applyFilters(responsibilities, dropAll(filters, smaller), textMatches)).toEqual([])
        }
      }),
    )
  })

  test('if there are results, nothing is offered', () => {
    fc.assert(
      fc.property(explorations, ({ responsibilities, filters, textMatches }) => {
        fc.pre(applyFilters(responsibilities, filters, textMatches).length > 0)
        expect(suggestRelaxations(responsibilities, filters, textMatches)).toEqual([])
      }),
    )
  })
})

function subsets(drops: readonly Removable[]): readonly (readonly Removable[])[] {
  return drops.reduce<readonly (readonly Removable[])[]>(
    (sets, drop) => sets.flatMap((set) => [set, [...set, drop]]),
    [[]],
  )
}

describe('what is offered', () => {
  const bases = generateResponsibilities(3)
  const make = (index: number, changes: Partial<Responsibility>): Responsibility => {
    const base = bases[index]
    if (base === undefined) throw new RangeError('No such responsibility')
    return { ...base, ...changes }
  }
  const wet = make(0, { lean: 'north', themes: ['water'], partners: ['kitchen'] })
  const dry = make(1, { lean: 'north', themes: ['earth'], partners: ['kitchen', 'attic'] })
  const hot = make(2, { lean: 'south', themes: ['fire'], partners: ['garden'] })
  const list = [wet, dry, hot]

  test('a whole facet, if it has several values', () => {
    const filters = ['fire', 'air'].reduce(
      (f, id) => toggleInclude(f, 'theme', id),
      toggleInclude(noFilters, 'role', 'north'),
    )
    expect(suggestRelaxations(list, filters)).toEqual([
      { drops: [{ kind: 'facet', facet: 'theme' }], brings: 2 },
      { drops: [{ kind: 'include', facet: 'role', value: 'north' }], brings: 1 },
    ])
  })

  test('an exclusion rather than its facet, if that gives as many results', () => {
    const filters = toggleExclude(
      toggleExclude(toggleInclude(noFilters, 'role', 'south'), 'partner', 'garden'),
      'partner',
      'attic',
    )
    expect(suggestRelaxations(list, filters)).toEqual([
      { drops: [{ kind: 'include', facet: 'role', value: 'south' }], brings: 1 },
      { drops: [{ kind: 'exclude', facet: 'partner', value: 'garden' }], brings: 1 },
    ])
  })

  test('a pair, if no single one helps', () => {
    const filters = { ...toggleInclude(toggleInclude(noFilters, 'role', 'shared'), 'theme', 'water'), text: 'x' }
    expect(suggestRelaxations(list, filters, new Map([[hot.id, 1]]))).toEqual([
      {
        drops: [
          { kind: 'include', facet: 'role', value: 'shared' },
          { kind: 'include', facet: 'theme', value: 'water' },
        ],
        brings: 1,
      },
    ])
  })

  test('nothing, if nothing would match', () => {
    expect(suggestRelaxations([], toggleInclude(noFilters, 'role', 'north'))).toEqual([])
  })
})
