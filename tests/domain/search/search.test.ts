import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uncoveredSubjects } from '#content/beyond/uncovered-subjects.ts'
import { content } from '#content/index.ts'
import { longestQuery } from '#domain/responsibilities/filters.ts'
import { createSearch } from '#domain/search/search.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'
import { generateResponsibilities, statement } from '#tests/domain/responsibilities/generate.ts'
import { runs } from '#tests/runs.ts'

const search = createSearch(content.responsibilities, content, uncoveredSubjects)

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
    ['modernisation', 'advancement'],
    ['digital transformation', 'integration'],
    ['who owns what?', 'role-boundaries'],
    ['disaster recovery', 'reliability'],
  ] as const)('%s → %s', ([query, id]) => {
    expect(idsFor(query)[0]).toBe(id)
  })
})

test.for(content.responsibilities)('“$term” finds the responsibility of that name first', ({ id, term }) => {
  for (const query of [term, term.toLowerCase(), `${term}?`]) expect(idsFor(query)[0], query).toBe(id)
})

describe('a standard term that is no title finds what it is part of', () => {
  test.for([
    ['IT governance', 'role-boundaries'],
    ['IT service management', 'infrastructure'],
    ['service desk', 'infrastructure'],
    ['end-user computing', 'infrastructure'],
    ['FinOps', 'investments'],
    ['IT portfolio management', 'investments'],
    ['quality assurance', 'product'],
    ['testing', 'product'],
    ['due diligence', 'growth-and-stability'],
    ['M&A', 'growth-and-stability'],
    ['SRE', 'reliability'],
    ['incident management', 'reliability'],
    ['business continuity', 'reliability'],
    ['IP', 'differentiation'],
    ['intellectual property', 'differentiation'],
    ['interoperability', 'integration'],
    ['asset management', 'vendors'],
    ['stakeholder management', 'shared-goals'],
    ['business process management', 'efficiency'],
    ['identity and access management', 'security'],
    ['regulatory compliance', 'compliance'],
  ] as const)('%s → %s', ([query, id]) => {
    const { matches, combined, guessed, missing } = search(query)
    expect(matches[0]?.id).toBe(id)
    expect({ combined, guessed, missing }).toEqual({ combined: 'all', guessed: [], missing: [] })
    expect(matches.length).toBeLessThan(6)
  })
})

describe('a subject that no responsibility covers', () => {
  test.for([
    ['talent', 'people and talent'],
    ['recruiting', 'people and talent'],
    ['people management', 'people and talent'],
    ['data governance', 'data governance and analytics'],
    ['data analytics', 'data governance and analytics'],
    ['AI governance', 'AI governance'],
    ['corporate governance', 'corporate governance'],
    ['knowledge management', 'knowledge management'],
  ] as const)('“%s” is named, and finds nothing else instead', ([query, name]) => {
    expect(search(query)).toMatchObject({ uncovered: [name], matches: [], guessed: [], missing: [] })
  })

  test('leaves the other words of the query alone', () => {
    const { uncovered, matches } = search('hiring engineers')
    expect(uncovered).toEqual(['people and talent'])
    expect(matches).toEqual(search('engineers').matches)
  })

  test('is named once, and only where all its words are there', () => {
    expect(search('hiring and recruiting talent').uncovered).toEqual(['people and talent'])
    expect(search('governance').uncovered).toEqual([])
    expect(search('management').matches.length).toBeGreaterThan(0)
  })

  test('is on no list: what a responsibility is called is covered', () => {
    const names = content.responsibilities.flatMap(({ term, title, synonyms }) => [term, title, ...synonyms])
    const found = names.filter((name) => search(name).uncovered.length > 0)
    expect(found).toEqual([])
  })
})

describe('a guess never outranks a real match', () => {
  test.for(['complience procurement', 'procurement complience', 'securtiy moat', 'infrastucture phishing servers'])(
    '%s',
    (query) => {
      const { matches, combined, guessed } = search(query)
      expect(combined).toBe('any')
      const [guess = ''] = guessed
      const real = query.split(' ').filter((word) => word !== guess)
      const withReal = new Set(real.flatMap(idsFor))
      const ranks = matches.map(({ id }) => withReal.has(id))
      expect(ranks).toEqual(ranks.toSorted((a, b) => Number(b) - Number(a)))
      expect(ranks).toContain(true)
      expect(ranks).toContain(false)
    },
  )

  test('and a short stem has no neighbors two errors away', () => {
    const [base] = generateResponsibilities(1)
    if (base === undefined) throw new RangeError('No responsibility')
    const cost = createSearch([{ ...base, synonyms: ['cost'], signals: [] }])
    expect(cost('testing').matches).toEqual([])
    expect(cost('cist').guessed).toEqual(['cist'])
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

  test('a known abbreviation is not treated as the start of a word', () => {
    expect(idsFor('AI')).toEqual(expect.arrayContaining(['trends', 'research']))
    expect(search('AI').matches.flatMap(({ terms }) => terms)).not.toContain('aim')
  })
})

describe('several words', () => {
  test('are all in each match', () => {
    const { combined, matches } = search('vendors contracts')
    expect(combined).toBe('all')
    expect(matches[0]?.id).toBe('vendors')
    // Each word matched something in it.
    for (const { terms } of matches) expect(terms.length).toBeGreaterThanOrEqual(2)
  })

  test('are optional if no entry has all of them, and the result says so', () => {
    const { combined, matches, missing } = search('vendors moat xyzzyplugh')
    expect(combined).toBe('any')
    expect(matches.map(({ id }) => id)).toEqual(expect.arrayContaining(['vendors', 'differentiation']))
    expect(missing).toEqual(['xyzzyplugh'])
  })

  test('are reported if they were guessed', () => {
    expect(search('complience GDPR').guessed).toEqual(['complience'])
  })
})

test('a query without searchable words is not a filter', () => {
  for (const query of ['', '   ', 'the', '🚀', '.*+?^${}()|[]\\', '\u0000\u202e']) {
    expect(search(query)).toEqual({
      combined: 'nothing',
      matches: [],
      scores: undefined,
      guessed: [],
      missing: [],
      uncovered: [],
    })
  }
})

test('an unknown word finds nothing', () => {
  const { matches, scores, missing } = search('xyzzyplugh')
  expect(matches).toEqual([])
  expect(scores).toEqual(new Map())
  expect(missing).toEqual(['xyzzyplugh'])
})

test('an accidental paste costs no more than the longest query', () => {
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
