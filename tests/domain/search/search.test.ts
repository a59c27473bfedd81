import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uncoveredSubjects } from '#content/beyond/uncovered-subjects.ts'
import { content } from '#content/index.ts'
import { longestQuery } from '#domain/responsibilities/filters.ts'
import { createSearch } from '#domain/search/search.ts'
import type { Topic } from '#model/topic.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'
import { generateResponsibilities, statement } from '#tests/domain/responsibilities/generate.ts'
import { runs } from '#tests/runs.ts'
import { fieldQueries } from './field-queries.ts'

const topics: readonly Topic[] = content.topics

const search = createSearch(content.responsibilities, { vocabulary: content, subjects: uncoveredSubjects, topics })

function idsFor(query: string): readonly string[] {
  return search(query).matches.map(({ id }) => id)
}

/** What comes first: an id, `topic:` and an id, or `none`. */
function firstFor(query: string): string {
  const { matches, topics, leadsToTopic } = search(query)
  return leadsToTopic ? `topic:${topics[0]?.id}` : (matches[0]?.id ?? 'none')
}

describe('people in the field find first', () => {
  const queries = Object.entries(fieldQueries).flatMap(([first, each]) => each.map((query) => ({ query, first })))

  test.for(queries)('$query → $first', ({ query, first }) => {
    expect(firstFor(query)).toBe(first)
  })
})

describe('a reader finds first', () => {
  test.for([
    ['vendors', 'vendors'],
    ['vendor', 'vendors'],
    ['cyber', 'security'],
    ['SaaS spend', 'vendors'],
    ['licences', 'vendors'],
    ['licenses', 'vendors'],
    ['software licence', 'vendors'],
    ['product', 'product'],
    ['risk', 'risk'],
    ['R & D', 'research'],
    ['modernisation', 'advancement'],
    ['who owns what?', 'role-boundaries'],
    ['identity', 'security'],
    ['asset management', 'vendors'],
    ['IP', 'differentiation'],
    ['stakeholder management', 'shared-goals'],
    ['data centre', 'infrastructure'],
  ] as const)('%s → %s', ([query, id]) => {
    expect(firstFor(query)).toBe(id)
  })
})

test.for(content.responsibilities)('“$term” finds the responsibility of that name first', ({ id, term }) => {
  for (const query of [term, term.toLowerCase(), `${term}?`]) expect(idsFor(query)[0], query).toBe(id)
})

describe('a subject that no responsibility covers', () => {
  test.for([
    ['corporate governance', 'corporate governance'],
    ['knowledge management', 'knowledge management'],
    ['marketing', 'marketing'],
    ['salaries', 'payroll'],
  ] as const)('“%s” is named, and finds nothing else instead', ([query, name]) => {
    expect(search(query)).toMatchObject({ uncovered: [name], matches: [], topics: [], missing: [] })
  })

  test('leaves the other words of the query alone', () => {
    const { uncovered, matches } = search('payroll engineers')
    expect(uncovered).toEqual(['payroll'])
    expect(matches).toEqual(search('engineers').matches)
  })

  test('is named once, and only where all its words are there as they’re written', () => {
    expect(search('payroll and salaries').uncovered).toEqual(['payroll'])
    expect(search('governance').uncovered).toEqual([])
    expect(search('market').uncovered).toEqual([])
    expect(search('management').matches.length).toBeGreaterThan(0)
  })

  test('is on no list: what a responsibility or a topic is called is covered', () => {
    const names = [
      ...content.responsibilities.flatMap(({ term, title, synonyms }) => [term, title, ...synonyms]),
      ...topics.flatMap(({ name, synonyms, searchedAs = [] }) => [name, ...synonyms, ...searchedAs]),
    ]
    expect(names.filter((name) => search(name).uncovered.length > 0)).toEqual([])
  })
})

describe('a word that may be misspelled', () => {
  test.for([
    ['complience', 'compliance'],
    ['secuirty', 'security'],
    ['ransomeware', 'ransomware'],
    ['infrastucture', 'infrastructure'],
  ] as const)('“%s” finds nothing, and “%s” is suggested', ([query, suggestion]) => {
    expect(search(query)).toMatchObject({ matches: [], topics: [], missing: [query], suggestion })
    expect(search(suggestion).matches.length).toBeGreaterThan(0)
  })

  test('is replaced in the suggestion, and the other words find what they do', () => {
    const { matches, missing, suggestion } = search('complience & procurement?')
    expect({ missing, suggestion }).toEqual({ missing: ['complience'], suggestion: 'compliance & procurement?' })
    expect(matches.map(({ id }) => id)).toEqual(idsFor('procurement'))
  })

  test('has no suggestion where it’s known, short, or like nothing', () => {
    for (const query of ['phones', 'xyzzyplugh', 'CIOs', 'IoX']) expect(search(query).suggestion, query).toBeUndefined()
    const [base] = generateResponsibilities(1)
    if (base === undefined) throw new RangeError('No responsibility')
    const cost = createSearch([{ ...base, synonyms: ['cost'], signals: [] }])
    expect(cost('testing')).toMatchObject({ matches: [], suggestion: undefined })
    expect(cost('cist')).toMatchObject({ matches: [], suggestion: 'cost' })
    expect(cost('cost').suggestion).toBeUndefined()
  })
})

describe('a contested topic', () => {
  test.for(topics)('“$name” is found by its name, by each of its synonyms, and by what else people type', (topic) => {
    const { id, name, synonyms, searchedAs = [] } = topic
    for (const query of [name, ...synonyms, ...searchedAs]) {
      expect(
        search(query)
          .topics.map((found) => found.id)
          .slice(0, 3),
        query,
      ).toContain(id)
    }
  })

  test('is found first by what people type only to find it', () => {
    const typed = topics.flatMap(({ id, searchedAs = [] }) => searchedAs.map((query) => ({ id, query })))
    expect(typed.length).toBeGreaterThan(5)
    for (const { id, query } of typed) expect(search(query).topics[0]?.id, query).toBe(id)
  })

  test('needs every word of the query', () => {
    expect(search('website').topics.map(({ id }) => id)).toEqual(['web'])
    expect(search('website xyzzyplugh').topics).toEqual([])
    expect(search('website ransomware').topics).toEqual([])
  })

  test('isn’t a responsibility: filters don’t know it', () => {
    const { matches, scores, topics } = search('AI')
    expect(topics[0]?.id).toBe('ai')
    for (const id of [...(scores?.keys() ?? []), ...matches.map((match) => match.id)]) {
      expect(content.responsibilities.some((each) => each.id === id)).toBe(true)
    }
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
    expect(idsFor('AI')).toContain('ai')
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
})

test('a query without searchable words is not a filter', () => {
  for (const query of ['', '   ', 'the', '🚀', '.*+?^${}()|[]\\', '\u0000\u202e']) {
    expect(search(query)).toEqual({
      combined: 'nothing',
      matches: [],
      scores: undefined,
      topics: [],
      leadsToTopic: false,
      missing: [],
      suggestion: undefined,
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
