import { expect, test } from 'vitest'
import { summarizeSources } from '#domain/site/source-summary.ts'
import type { ExternalSource } from '#model/source.ts'

const source: ExternalSource = {
  id: 'a',
  title: 'A study',
  publisher: 'Journal 1(2)',
  year: 2020,
  published: '2020',
  address: 'https://example.org/1',
  where: 'Abstract',
  says: 'Something.',
  checked: '2026-01-02',
}

test('a publication counts once, however much it says, and a volume is no publisher of its own', () => {
  const sources = [
    { ...source, address: 'https://example.org/0', publisher: 'A blog' },
    source,
    { ...source, id: 'b', caution: 'Small.' },
    { ...source, id: 'c', address: 'https://example.org/2', publisher: 'Journal 3(4)', checked: '2026-03-04' },
  ]
  expect(summarizeSources(sources)).toEqual({
    facts: 4,
    works: 3,
    cautioned: 1,
    publishers: ['Journal'],
    checked: '2026-03-04',
  })
})

test('without sources there is nothing to say', () => {
  expect(summarizeSources([])).toEqual({ facts: 0, works: 0, cautioned: 0, publishers: [], checked: '' })
})
