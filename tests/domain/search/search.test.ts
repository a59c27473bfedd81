import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { longestQuery } from '#domain/responsibilities/filters.ts'
import { createSearch } from '#domain/search/search.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'
import { generateResponsibilities, statement } from '#tests/domain/responsibilities/generate.ts'
import { runs } from '#tests/runs.ts'

const search = createSearch(content.responsibilities, content)

function idsFor(query: string): readonly string[] {
  return search(query).matches.map(({ id }) => id)
}

describe('a reader finds first', () => {
  test.for([
    ['complience', 'compliance'],
    ['vendors', 'vendors'],
    ['vendor', 'vendors'],
    ['cyber', 'security'],
    ['GDPR', 'compliance'],
    ['SaaS spend', 'vendors'],
    ['licences', 'vendors'],
    ['licenses', 'vendors'],
    ['software licence', 'vendors'],
    ['product', 'product'],
    ['risk', 'risk'],
    ['R&D', 'research'],
    ['R & D', 'research'],
    ['IT budget', 'investments'],
    ['tech debt', 'advancement'],
    ['ransomeware', 'security'],
    ['modernisation', 'internal-strategy'],
    ['digital transformation', 'digital-strategy'],
    ['who owns what?', 'role-boundaries'],
    ['disaster recovery', 'reliability'],
  ] as const)('%s → %s', ([query, id]) => {
    expect(idsFor(query)[0]).toBe(id)
  })
})

test.for([
  ['licence', 'license'],
  ['modernisation', 'modernization'],
  ['programme', 'program'],
  ['behaviour', 'behavior'],
  ['data centre', 'data center'],
] as const)('%s and %s are one', ([british, american]) => {
  expect(search(british)).toEqual({ ...search(american), missing: expect.anything() })
})

test('the names of themes, objectives and partners are found, where no text says them', () => {
  expect(idsFor('differentiation').length).toBeGreaterThan(1)
  expect(idsFor('finance risk')).toEqual(expect.arrayContaining(['vendors', 'compliance', 'risk']))
  expect(createSearch(content.responsibilities)('differentiation').matches.length).toBeLessThan(
    idsFor('differentiation').length,
  )
})

describe('while a word is being typed', () => {
  test.for(['cybersecurity', 'compliance', 'infrastructure', 'modernization', 'differentiation'])(
    '%s is found',
    (word) => {
      const [id] = idsFor(word)
      for (let length = 4; length <= word.length; length += 1) expect(idsFor(word.slice(0, length))).toContain(id)
    },
  )

  test('an abbreviation that exists is not taken for a beginning', () => {
    expect(idsFor('AI')).toEqual(expect.arrayContaining(['trends', 'research']))
    expect(search('AI').matches.flatMap(({ terms }) => terms)).not.toContain('aim')
  })
})

describe('several words', () => {
  test('are all in each match', () => {
    const { combined, matches } = search('vendors contracts')
    expect(combined).toBe('all')
    expect(matches[0]?.id).toBe('vendors')
    // Each word found something in it.
    for (const { terms } of matches) expect(terms.length).toBeGreaterThanOrEqual(2)
  })

  test('are any of them, if no entry has all, and that is told', () => {
    const { combined, matches, missing } = search('vendors moat xyzzyplugh')
    expect(combined).toBe('any')
    expect(matches.map(({ id }) => id)).toEqual(expect.arrayContaining(['vendors', 'differentiation']))
    expect(missing).toEqual(['xyzzyplugh'])
  })

  test('tell which of them were guessed', () => {
    expect(search('complience GDPR').guessed).toEqual(['complience'])
  })
})

test('a query without a word to search by is no condition', () => {
  for (const query of ['', '   ', 'the', '🚀', '.*+?^${}()|[]\\', '\u0000\u202e']) {
    expect(search(query)).toEqual({ combined: 'nothing', matches: [], scores: undefined, guessed: [], missing: [] })
  }
})

test('a word that is nowhere finds nothing', () => {
  const { matches, scores, missing } = search('xyzzyplugh')
  expect(matches).toEqual([])
  expect(scores).toEqual(new Map())
  expect(missing).toEqual(['xyzzyplugh'])
})

test('a paste by mistake costs no more than the longest query', () => {
  expect(search('vendor '.repeat(10_000))).toEqual(search('vendor '.repeat(10_000).slice(0, longestQuery)))
})

test('names of the language are words like any other', () => {
  const [base] = generateResponsibilities(1)
  if (base === undefined) throw new RangeError('No responsibility')
  const odd = createSearch([
    { ...base, id: '__proto__', title: 'constructor __proto__', explanation: statement('valueOf') },
  ])
  for (const query of ['constructor', '__proto__', 'valueOf']) {
    expect(odd(query).matches.map(({ id }) => id)).toEqual(['__proto__'])
  }
})

test('any query gives a usable result', () => {
  fc.assert(
    fc.property(hostileText, (query) => {
      const { matches, scores } = search(query)
      expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length)
      for (const { score } of matches) expect(score).toBeGreaterThan(0)
      if (scores !== undefined) expect([...scores.keys()]).toEqual(matches.map(({ id }) => id))
    }),
    { numRuns: runs(500) },
  )
})

test('every entry is found by each of its synonyms, among the first three', () => {
  for (const { id, synonyms } of content.responsibilities) {
    for (const synonym of synonyms) expect(idsFor(synonym).slice(0, 3), synonym).toContain(id)
  }
})
