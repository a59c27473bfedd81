import { expect, test } from 'vitest'
import { decodeAsciiEscapes } from '#domain/links/percent-decoding.ts'

test.each([
  ['v1%2Eseat%2dyes', 'v1.seat-yes'],
  ['%2525', '%25'],
  ['100%', '100%'],
  ['%zz%2e', '%zz.'],
  ['%C3%A9%2E', '%C3%A9.'],
])('%s becomes %s', (encoded, decoded) => {
  expect(decodeAsciiEscapes(encoded)).toBe(decoded)
})
