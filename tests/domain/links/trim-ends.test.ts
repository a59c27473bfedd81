import { expect, test } from 'vitest'
import { trimEnd, trimEnds } from '#domain/links/trim-ends.ts'

test.each([
  ['(<v1.a-b.>).', 'v1.a-b'],
  ['v1', 'v1'],
  ['---', ''],
  ['', ''],
  [`a${'-'.repeat(1_000_000)}a`, `a${'-'.repeat(1_000_000)}a`],
])('%.20j is trimmed', (text, trimmed) => {
  expect(trimEnds(text, /[a-z0-9]/)).toBe(trimmed)
})

test('letters of two code units are letters', () => {
  expect(trimEnds('«𐌰𐌱».', /[\p{L}\p{N}]/u)).toBe('𐌰𐌱')
  expect(trimEnd('«𐌰𐌱».', /[\p{L}\p{N}]/u)).toBe('«𐌰𐌱')
  expect(trimEnd('\uDC00', /[\p{L}\p{N}]/u)).toBe('')
})
