import { expect, test } from 'vitest'
import { createQueryReader } from '#domain/links/query-reader.ts'

test('ids are in the order of the vocabulary, without duplicates; others are reported', () => {
  const link = createQueryReader({ rows: [' c , a', 'x,,a,x'] })
  expect(link.idList('rows', ['a', 'b', 'c'])).toEqual(['a', 'c'])
  expect(link.issues).toEqual([{ what: 'rows=x', why: 'unknown' }])
})

test.each([
  [undefined, undefined, []],
  ['', undefined, []],
  [' so\r\nme', 'some', []],
  ['SOME', undefined, [{ what: 'show=SOME', why: 'unknown' }]],
  [['some', 'some'], 'some', []],
  [['', 'some'], 'some', []],
  [['none', 'some'], 'some', [{ what: 'show=none', why: 'unknown' }]],
  [['some', 'all'], 'some', [{ what: 'show=all', why: 'duplicate' }]],
])('of %j, the chosen option is %j', (show, chosen, issues) => {
  const link = createQueryReader({ show })
  expect(link.oneOf('show', ['all', 'some'])).toBe(chosen)
  expect(link.issues).toEqual(issues)
})

test('ids that were encoded again on the way are read', () => {
  const link = createQueryReader({ rows: 'a%252Cb%25C2%25AD', show: 's%6Fme%2525E2%252580%25258B' })
  expect([link.idList('rows', ['a', 'b']), link.oneOf('show', ['all', 'some'])]).toEqual([['a', 'b'], 'some'])
  expect(link.issues).toEqual([])
})

test('empty values don’t count', () => {
  const empty = Array.from({ length: 1_000 }, () => '')
  const link = createQueryReader({ rows: [...empty, 'a'], show: [...empty, 'some', ''] })
  expect([link.idList('rows', ['a']), link.oneOf('show', ['all', 'some'])]).toEqual([['a'], 'some'])
  expect(link.issues).toEqual([])
})

test('keys inherited by every object are not in the address', () => {
  expect(createQueryReader({}).read('constructor')).toEqual([])
})

test('overlong values, keys, and lists of issues are cut off and reported', () => {
  const long = createQueryReader({ rows: `a,${'x'.repeat(10_000)}` })
  expect(long.idList('rows', ['a'])).toEqual(['a'])
  expect(long.issues.map(({ what, why }) => [what.length, why])).toEqual([
    [41, 'too-long'],
    [41, 'unknown'],
  ])
  const spaced = createQueryReader({ show: `all${' '.repeat(10_000)}x` })
  expect(spaced.oneOf('show', ['all'])).toBe('all')
  expect(spaced.issues.map(({ why }) => why)).toEqual(['too-long'])
  const often = createQueryReader({ rows: Array.from({ length: 1_000 }, (_, at) => `x${at}`) })
  expect(often.read('rows')).toHaveLength(50)
  expect(often.idList('rows', ['a'])).toEqual([])
  expect(often.issues).toHaveLength(20)
  expect(often.issues[0]).toEqual({ what: 'rows=…', why: 'too-long' })
})
