import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { highlight } from '#domain/search/highlight.ts'
import { createSearch } from '#domain/search/search.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'

const search = createSearch(content.responsibilities, { vocabulary: content, topics: content.topics })

function marked(text: string, query: string): readonly string[] {
  const terms = search(query).matches.flatMap((match) => match.terms)
  return highlight(text, terms).flatMap((segment) => (segment.match ? [segment.text] : []))
}

test('whole words are marked, in their original form', () => {
  expect(marked('Vendors, a vendor’s licence', 'vendor licenses')).toEqual(['Vendors', 'vendor’s', 'licence'])
  expect(marked('Compliance complies', 'comply')).toEqual(['complies'])
})

test('the pieces add up to the text', () => {
  const texts = fc.oneof(hostileText, fc.constantFrom(...content.responsibilities.map(({ title }) => title)))
  fc.assert(
    fc.property(texts, fc.array(fc.constantFrom('run', 'system', 'it', 'keep', '')), (text, terms) => {
      const segments = highlight(text, terms)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      expect(segments.every((segment) => segment.text !== '')).toBe(true)
    }),
  )
})

test('markup stays text', () => {
  expect(highlight('<b>vendor</b>', ['vendor'])).toEqual([
    { text: '<b>', match: false },
    { text: 'vendor', match: true },
    { text: '</b>', match: false },
  ])
})
