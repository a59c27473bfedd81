import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'

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
