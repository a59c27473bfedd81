import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { comparisonLink } from '#domain/comparison/comparison-link.ts'
import { type ComparisonChoice, rowKinds, wholeComparison } from '#domain/comparison/comparison.ts'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'

const rowIds = content.rows.map(({ id }) => id)
const roleIds = content.roles.map(({ id }) => id)

/** Selections as the page makes them: everything is written as nothing. */
const choices: fc.Arbitrary<ComparisonChoice> = fc.record({
  show: fc.constantFrom(...rowKinds),
  roles: fc.subarray(roleIds, { maxLength: roleIds.length - 1 }),
  rows: fc.subarray(rowIds, { maxLength: rowIds.length - 1 }),
})

function readLink(query: string) {
  return comparisonLink.parse(content, parseQuery(query))
}

test('a choice survives being written to a link and read from it', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(readLink(serializeQuery(comparisonLink.serialize(content, choice)))).toEqual({ value: choice, issues: [] })
    }),
  )
})

test('what is as it would be anyway is not written', () => {
  expect(comparisonLink.serialize(content, wholeComparison)).toEqual({})
  expect(Object.keys(comparisonLink.serialize(content, { ...wholeComparison, show: 'shared' }))).toEqual(['show'])
})

test('a link is readable', () => {
  const choice: ComparisonChoice = { show: 'differences', roles: ['cio'], rows: ['focus-direction', 'units-aim'] }
  expect(serializeQuery(comparisonLink.serialize(content, choice))).toBe(
    '?show=differences&roles=cio&rows=focus-direction,units-aim',
  )
})

const keys = fc.oneof(fc.constantFrom('show', 'roles', 'rows', '__proto__', 'constructor'), fc.string())
const values = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }),
  fc.constantFrom('1e999', '662E41', '__proto__', 'toString', '%', '%E0%A4%A', ',,,', 'null', '{"a":1}', 'all', 'cio'),
)

test('no link throws or gives a selection that cannot be displayed', () => {
  fc.assert(
    fc.property(fc.dictionary(keys, fc.oneof(values, fc.array(values))), (search) => {
      const { value: choice } = comparisonLink.parse(content, search)
      expect(rowKinds).toContain(choice.show)
      expect(choice.roles).toEqual(roleIds.filter((id) => choice.roles.includes(id)))
      expect(choice.rows).toEqual(rowIds.filter((id) => choice.rows.includes(id)))
      expect(comparisonLink.parse(content, comparisonLink.serialize(content, choice))).toEqual({
        value: choice,
        issues: [],
      })
    }),
  )
})

test('known values are kept in any order and number, and among unknown ones', () => {
  fc.assert(
    fc.property(
      fc.subarray(rowIds, { minLength: 1, maxLength: rowIds.length - 1 }),
      fc.array(fc.constantFrom('secrecy', 'Focus-Direction', '1e999')),
      (known, unknown) => {
        const rows = [...unknown, ...known.toReversed(), ...known].join(',')
        const { value: choice, issues } = comparisonLink.parse(content, { rows })
        expect(choice.rows).toEqual(known)
        expect(issues.map(({ what }) => what)).toEqual([...new Set(unknown)].map((id) => `rows=${id}`))
      },
    ),
  )
})

test.each([
  ['?show=everything', 'show=everything'],
  ['?roles=ceo', 'roles=ceo'],
  ['?rows=1e999', 'rows=1e999'],
  ['?rows=662E41', 'rows=662E41'],
  ['?rows=__proto__', 'rows=__proto__'],
  ['?rows=%2525', 'rows=%25'],
  ['?rows=%E0%A4%A', 'rows=\ufffd%A'],
  ['?roles=toString', 'roles=toString'],
])('%s is reported as unknown, unchanged', (query, what) => {
  expect(readLink(query)).toEqual({ value: wholeComparison, issues: [{ what, why: 'unknown' }] })
})

test('of two different values for one key, the first counts and the other is reported', () => {
  const { value: choice, issues } = readLink('?show=shared&show=differences')
  expect(choice.show).toBe('shared')
  expect(issues).toEqual([{ what: 'show=differences', why: 'duplicate' }])
  expect(readLink('?show=shared&show=shared').issues).toEqual([])
})

test('an overlong value is reported, and its start is kept', () => {
  const { value: choice, issues } = comparisonLink.parse(content, { rows: `focus-direction,${'x'.repeat(100_000)}` })
  expect(choice.rows).toEqual(['focus-direction'])
  expect(issues.map(({ why }) => why)).toContain('too-long')
})

test('naming all rows and all columns gives the whole comparison', () => {
  const search = { rows: rowIds.join(','), roles: roleIds }
  expect(comparisonLink.parse(content, search)).toEqual({ value: wholeComparison, issues: [] })
})

test('other keys are ignored', () => {
  const tracked = readLink('?utm_source=mail&utm_campaign=1e999&fbclid=IwAR0&gclid=&ref=board&show=shared')
  expect(tracked).toEqual({ value: { ...wholeComparison, show: 'shared' }, issues: [] })
})
