import { expect, test } from 'vitest'
import { comparisonSchema } from '#build/open-data/schema.ts'
import { assertValid } from '#build/open-data/write-open-data.ts'
import { content } from '#content/index.ts'
import { comparisonData } from '#domain/export/open-data.ts'
import { draftContent } from '#tests/model/check/fixture.ts'

const site = { name: 'K vs S', url: '' }

test('the content matches the schema, and so does content about other roles', () => {
  expect(() => assertValid(comparisonSchema(''), comparisonData(content, site))).not.toThrow()
  expect(() => assertValid(comparisonSchema(''), comparisonData(draftContent(), site))).not.toThrow()
})

test('data that does not match the schema stops the build, which names the place', () => {
  const { citation: _, ...without } = comparisonData(content, site)
  expect(() => assertValid(comparisonSchema(''), without)).toThrow(/must have required property 'citation'/)
  const undated = { ...comparisonData(content, site), article: { ...content.article, published: 'May' } }
  expect(() => assertValid(comparisonSchema(''), undated)).toThrow(/\/article\/published must match format/)
  const more = { ...comparisonData(content, site), more: true }
  expect(() => assertValid(comparisonSchema(''), more)).toThrow(/must NOT have additional properties/)
})

test('the schema has an address only if the site has one', () => {
  expect(comparisonSchema('')).not.toHaveProperty('$id')
  expect(comparisonSchema('https://example.org/s.json')).toHaveProperty('$id', 'https://example.org/s.json')
})

test('every field is described', () => {
  const undescribed: string[] = []
  const look = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'properties' && typeof inner === 'object' && inner !== null) {
        for (const [name, field] of Object.entries(inner)) {
          if (!(typeof field === 'object' && field !== null && 'description' in field && field.description !== '')) {
            undescribed.push(`${path}.${name}`)
          }
        }
      }
      look(inner, `${path}.${key}`)
    }
  }
  look(comparisonSchema(''), '')
  expect(undescribed).toEqual([])
})
