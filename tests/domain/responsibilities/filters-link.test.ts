import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery, type Query, serializeQuery } from '#domain/links/query.ts'
import { facetIds } from '#domain/responsibilities/facets.ts'
import { filtersLink } from '#domain/responsibilities/filters-link.ts'
import { longestQuery, noFilters, normalizeFilters } from '#domain/responsibilities/filters.ts'
import type { Filters } from '#domain/responsibilities/filters.ts'
import { runs } from '#tests/runs.ts'
import { filterSets, hostileText } from './arbitraries.ts'
import { vocabulary } from './generate.ts'

const keys = [...facetIds, ...facetIds.map((id) => `not-${id}`), 'q', 'sort', 'view']

const full: Filters = {
  facets: {
    ...noFilters.facets,
    role: { include: ['north'], exclude: [] },
    theme: { include: ['fire', 'water'], exclude: [] },
    partner: { include: [], exclude: ['attic'] },
  },
  text: 'audit',
  sort: 'theme',
  view: 'matrix',
}

function parse(search: Query) {
  return filtersLink.parse(vocabulary, search)
}

describe('a link', () => {
  test('is flat, readable and in a stable order', () => {
    expect(Object.entries(filtersLink.serialize(vocabulary, full))).toEqual([
      ['role', 'north'],
      ['theme', 'fire,water'],
      ['not-partner', 'attic'],
      ['q', 'audit'],
      ['sort', 'theme'],
      ['view', 'matrix'],
    ])
  })

  test('omits defaults', () => {
    expect(filtersLink.serialize(vocabulary, noFilters)).toEqual({})
    expect(parse({})).toEqual({ value: noFilters, issues: [] })
  })

  test('is read back to the same filters, even through a real address', () => {
    fc.assert(
      fc.property(filterSets, (filters) => {
        const link = filtersLink.serialize(vocabulary, filters)
        expect(parse(link)).toEqual({ value: filters, issues: [] })
        expect(parse(parseQuery(serializeQuery(link)))).toEqual({ value: filters, issues: [] })
      }),
    )
  })

  test('is the same for equivalent filters', () => {
    fc.assert(
      fc.property(filterSets, (filters) => {
        const { theme } = filters.facets
        const twice = {
          include: [...theme.include.toReversed(), ...theme.include],
          exclude: theme.exclude.toReversed(),
        }
        const same = { ...filters, text: ` ${filters.text}\t`, facets: { ...filters.facets, theme: twice } }
        expect(Object.entries(filtersLink.serialize(vocabulary, same))).toEqual(
          Object.entries(filtersLink.serialize(vocabulary, filters)),
        )
      }),
    )
  })

  test('never throws, and what was read can be written again', () => {
    const anything = fc.oneof(hostileText, fc.array(hostileText, { maxLength: 5 }), fc.constant(undefined))
    const queries = fc.dictionary(fc.oneof(fc.constantFrom(...keys), hostileText), anything)
    fc.assert(
      fc.property(queries, (query) => {
        const { value: filters, issues } = parse(query)
        expect(normalizeFilters(filters)).toEqual(filters)
        expect(parse(filtersLink.serialize(vocabulary, filters))).toEqual({ value: filters, issues: [] })
        expect(typeof describeIssues(issues)).toBe('string')
      }),
      { numRuns: runs(1_000) },
    )
  })
})

describe('what cannot be kept', () => {
  test('is dropped and reported, and the rest is kept', () => {
    expect(parse({ theme: 'fire,secrecy,water', role: 'west', sort: 'luck', view: 'globe' })).toEqual({
      value: { ...noFilters, facets: { ...noFilters.facets, theme: { include: ['fire', 'water'], exclude: [] } } },
      issues: [
        { what: 'role=west', why: 'unknown' },
        { what: 'theme=secrecy', why: 'unknown' },
        { what: 'sort=luck', why: 'unknown' },
        { what: 'view=globe', why: 'unknown' },
      ],
    })
  })

  test('is ignored silently in other keys', () => {
    expect(parse({ utm_source: 'news', fbclid: 'x', ref: ['a'], __proto__: ['north'] })).toEqual({
      value: noFilters,
      issues: [],
    })
  })

  test('by contradiction: including wins', () => {
    const { value: filters, issues } = parse({ partner: 'attic', 'not-partner': 'attic,garden' })
    expect(filters.facets.partner).toEqual({ include: ['attic'], exclude: ['garden'] })
    expect(issues).toEqual([{ what: 'not-partner=attic', why: 'contradiction' }])
  })

  test('because it is too long', () => {
    const { value: filters, issues } = parse({ q: 'a'.repeat(longestQuery + 1) })
    expect(filters.text).toBe('a'.repeat(longestQuery))
    expect(issues.map(({ why }) => why)).toEqual(['too-long'])
    expect(parse({ theme: 'x,'.repeat(100_000) }).issues.map(({ why }) => why)).toEqual(['too-long', 'unknown'])
    expect(parse({ theme: Array(1_000).fill('fire') }).value.facets.theme.include).toEqual(['fire'])
  })

  test('is bounded', () => {
    const { issues } = parse({ theme: Array.from({ length: 500 }, (_, index) => `x${index}`).join() })
    expect(issues.length).toBeLessThan(100)
  })
})

describe('what can be understood is', () => {
  test('a repeated key, repeated values, spaces and empty places', () => {
    expect(parse({ theme: ['fire', 'water, fire,,'] })).toEqual({
      value: { ...noFilters, facets: { ...noFilters.facets, theme: { include: ['fire', 'water'], exclude: [] } } },
      issues: [],
    })
  })

  test('a key without a value', () => {
    expect(parse({ theme: '', q: '', sort: '', role: undefined })).toEqual({
      value: noFilters,
      issues: [],
    })
  })

  test('a second text is reported, not guessed at', () => {
    const { value: filters, issues } = parse({ q: ['audit', 'risk'] })
    expect(filters.text).toBe('audit')
    expect(issues).toEqual([{ what: 'q=risk', why: 'duplicate' }])
  })

  test('an id that every object has is not one of ours', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(parse({ theme: name }).issues).toEqual([{ what: `theme=${name}`, why: 'unknown' }])
    }
  })
})
