import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery, serializeQuery, unreadOf } from '#domain/links/query.ts'
import { linkKinds } from '#tests/links/kinds.ts'

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1e999', '662E41', '__proto__', '%', '+ ,&=?#'))

/** Every record that a query can represent: a string for a key with one value, a list for a key with several. */
const records = fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 4 })))

test('a record survives being written to a query and read from it', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(Object.entries(parseQuery(serializeQuery(record)))).toEqual(Object.entries(record))
    }),
  )
})

test('any query can be read, and means the same when it is written again', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.webQueryParameters()), (query) => {
      const record = parseQuery(query)
      expect(Object.entries(parseQuery(serializeQuery(record)))).toEqual(Object.entries(record))
    }),
  )
})

test.each(['1e999', '662E41', '0x10', 'true', 'null', '007', '{"a":1}', '[1]', '"quoted"', '__proto__'])(
  '%s stays the text that it is',
  (value) => {
    expect(parseQuery(`?a=${value}`)['a']).toBe(value)
  },
)

test('a key named like an object’s property is a key like any other', () => {
  expect(Object.entries(parseQuery('?__proto__=a&constructor=b&toString=c'))).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
    ['toString', 'c'],
  ])
  expect(parseQuery('')['constructor']).toBeUndefined()
})

test('commas stay readable; everything else is escaped if necessary', () => {
  expect(serializeQuery({ rows: 'a,b', what: 'x&y=z#?%' })).toBe('?rows=a,b&what=x%26y%3Dz%23%3F%25')
})

test('an empty query has no question mark', () => {
  expect(serializeQuery({})).toBe('')
  expect(serializeQuery({ rows: undefined, roles: [] })).toBe('')
})

test.each([
  ['ampersands as HTML writes them', '?a=x&amp;a=y&amp;b=z'],
  ['the same, twice', '?a=x&amp;amp;a=y&amp;amp;b=z'],
  ['the same, encoded', '?a=x&amp%3Ba=y&amp%3Bb=z'],
  ['pairs that were encoded as a whole', '?a%3Dx&a%3Dy&b%3Dz'],
  ['a query that was encoded as a whole', '?a%3Dx%26a%3Dy%26b%3Dz'],
  ['the same, twice', '?a%253Dx%2526a%253Dy%2526b%253Dz'],
])('reads %s', (_, query) => {
  expect({ ...parseQuery(query) }).toEqual({ a: ['x', 'y'], b: 'z' })
})

test.each([
  ['many pairs', 'a&'.repeat(500_000)],
  ['many keys', Array.from({ length: 100_000 }, (_, at) => `k${at}`).join('&')],
  ['one long value', `a=${'x'.repeat(1_000_000)}`],
  ['pairs within pairs', 'a%3Db%26'.repeat(100_000)],
  ['what is longer when it is written', `a=${'~日'.repeat(500_000)}`],
])('of a megabyte of %s, only the start is read, and every page says so', (_, query) => {
  const record = parseQuery(`?${query}`)
  expect(Object.values(record).flat().length).toBeLessThanOrEqual(1_001)
  expect(unreadOf(record)).toBeTruthy()
  const written = serializeQuery(record)
  expect(written.length).toBeLessThan(300_000)
  // Otherwise, the router would change the address again and again.
  expect(serializeQuery(parseQuery(written))).toBe(written)
  for (const { read } of linkKinds) expect(describeIssues(read(record).issues)).toMatch(/is too long/)
})
