import { expect, test } from 'vitest'
import { jsonScript, jsonLd } from '#build/pages/json-ld.ts'
import { draftContent } from '#tests/model/check/fixture.ts'

const { article, externalSources } = draftContent()
const titles: Readonly<Record<string, string>> = {
  '/': 'K or S? In or out',
  '/compare': 'K vs. S, row by row',
  '/quiz': 'Which?',
}
const site = {
  name: 'K vs. S',
  article,
  absolute: (address: string) => `https://example.org${address}`,
  titleOf: (address: string) => titles[address],
  data: [{ address: '/data/comparison.csv', type: 'text/csv', says: 'The rows.' }],
  sourcesOf: (address: string) => (address === '/law' ? externalSources : []),
}

function describe(address: string) {
  const page = {
    address,
    title: 'This page · K vs. S',
    description: 'Of it.',
    canonical: `https://example.org${address}`,
  }
  return jsonLd({ ...page, image: 'https://example.org/p.png' }, site)
}

const cited = {
  '@type': 'Article',
  headline: 'Keepers and seekers',
  author: { '@type': 'Person', name: 'A. Writer' },
  datePublished: '2001-02-03',
}

test.each(['/', '/compare', '/compare/aims', '/together'])(
  '%s is an article based on the source, not the source',
  (address) => {
    const found = describe(address).find((data) => '@type' in data && data['@type'] === 'Article')
    expect(found).toMatchObject({
      headline: 'This page',
      isBasedOn: cited,
      citation: cited,
      image: 'https://example.org/p.png',
    })
    expect(found).not.toHaveProperty('author')
    expect(found).not.toHaveProperty('datePublished')
  },
)

test('a contested topic is an article that isn’t based on the source', () => {
  const found = describe('/contested/moat').find((data) => '@type' in data && data['@type'] === 'Article')
  expect(found).toMatchObject({ headline: 'This page' })
  expect(found).not.toHaveProperty('isBasedOn')
})

test('a page beyond the article is an article that cites its own sources, and isn’t based on the article', () => {
  const found = describe('/law').find((data) => '@type' in data && data['@type'] === 'Article')
  const [first] = externalSources
  expect(found).toMatchObject({
    headline: 'This page',
    citation: [{ '@type': 'CreativeWork', name: first?.title, url: first?.address }],
  })
  expect(found).not.toHaveProperty('isBasedOn')
})

test.each(['/responsibilities', '/contested', '/quiz', '/quiz/first', '/result/both'])(
  '%s is not an article',
  (address) => {
    expect(describe(address)).not.toContainEqual(expect.objectContaining({ '@type': 'Article' }))
  },
)

test('a page below another has breadcrumbs', () => {
  expect(describe('/compare/aims')).toContainEqual(
    expect.objectContaining({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'K or S? In or out', item: 'https://example.org/' },
        { '@type': 'ListItem', position: 2, name: 'K vs. S, row by row', item: 'https://example.org/compare' },
        { '@type': 'ListItem', position: 3, name: 'This page', item: 'https://example.org/compare/aims' },
      ],
    }),
  )
})

test('a result is below the quiz, and a main page has no breadcrumbs', () => {
  expect(JSON.stringify(describe('/result/both'))).toContain('"name":"Which?","item":"https://example.org/quiz"')
  expect(describe('/quiz')).toEqual([])
})

test('the methodology page lists the data files', () => {
  expect(describe('/method')).toEqual([
    expect.objectContaining({
      '@type': 'Dataset',
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: 'https://example.org/data/comparison.csv',
        },
      ],
    }),
  ])
})

test('data in a page never runs and can’t end its element', () => {
  const html = jsonScript({ text: '</script><script>alert(1)</script><!--\u2028' })
  expect(html).toMatch(/^<script type="application\/ld\+json">[^<>&\u2028]+<\/script>$/)
  expect(JSON.parse(html.replace(/<[^>]+>/g, ''))).toEqual({ text: '</script><script>alert(1)</script><!--\u2028' })
})
