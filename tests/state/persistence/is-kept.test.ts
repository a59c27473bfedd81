import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isKept } from '#state/persistence/is-kept.ts'

test.each([
  [
    { a: 'x', b: [1, { c: true }] },
    { a: 'x', b: [1, { c: true }] },
  ],
  [{ a: 'x' }, { a: 'x', more: 'y' }],
  [{ a: '', b: null, c: [], d: {} }, {}],
  [null, { a: 'x' }],
  [[], undefined],
] as const)('%j is in %j', (stored, read) => {
  expect(isKept(stored, read)).toBe(true)
})

test.each([
  [{ a: 'x' }, { a: 'y' }],
  [{ a: 'x' }, {}],
  [{ a: 'x' }, undefined],
  [{ a: { b: 5 } }, { a: { b: '' } }],
  [['x', null], ['x']],
  [['x'], { 0: 'x' }],
  [{ a: 'x' }, 'x'],
  [{ constructor: 'x' }, {}],
  [JSON.parse('{"__proto__":["x"]}'), {}],
  [false, undefined],
])('%j isn’t in %j', (stored, read) => {
  expect(isKept(stored, read)).toBe(false)
})

test('whatever is read as it’s stored is kept, however deep', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(isKept(JSON.parse(text), JSON.parse(text))).toBe(true)
    }),
  )
  expect(isKept(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'x')).toBe(false)
})
