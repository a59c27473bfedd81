import { expect, test } from 'vitest'
import { decodeAllEscapes, decodeAsciiEscapes } from '#domain/links/percent-decoding.ts'

test.each([
  ['v1%2Eseat%2dyes', 'v1.seat-yes'],
  ['%2525', '%25'],
  ['100%', '100%'],
  ['%zz%2e', '%zz.'],
  ['%C3%A9%2E', '%C3%A9.'],
])('%s becomes %s', (encoded, decoded) => {
  expect(decodeAsciiEscapes(encoded)).toBe(decoded)
})

test.each(['مدير', 'R&D, 50/50', 'é.x'])('%s is the same however often it was encoded', (text) => {
  let encoded = text
  for (let times = 0; times < 6; times += 1) {
    encoded = encodeURIComponent(encoded)
    expect(decodeAllEscapes(encoded)).toBe(text)
  }
  expect(decodeAllEscapes(`${encodeURIComponent('é')} %ff%`)).toBe('é %ff%')
})
