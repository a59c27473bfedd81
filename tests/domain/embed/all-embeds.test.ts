import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { allEmbeds } from '#domain/embed/all-embeds.ts'
import { embedFolder } from '#domain/embed/embed-addresses.ts'
import { allPages } from '#domain/site/all-pages.ts'

const embeds = allEmbeds(content)

test('every table, row, responsibility, and topic can be embedded, the kinds, the law, and the start of the quiz', () => {
  const { dimensions, rows, responsibilities, topics } = content
  expect(embeds).toHaveLength(4 + dimensions.length + rows.length + responsibilities.length + topics.length)
  expect(new Set(embeds.map(({ address }) => address)).size).toBe(embeds.length)
})

test('each belongs to a page of the site, and is in the folder that hosts open', () => {
  const pages = allPages(content).map(({ address }) => address)
  for (const { address, page } of embeds) {
    expect(pages).toContain(page.replace(/#.*/, ''))
    expect(address).toMatch(new RegExp(`^${embedFolder}[a-z]`))
  }
})

// Other sites have these in their pages.
test('released addresses stay', () => {
  expect(embeds.map(({ address }) => address)).toEqual(
    expect.arrayContaining([
      '/embed/compare',
      '/embed/compare/focus',
      '/embed/rows/focus-direction',
      '/embed/responsibilities/security',
      '/embed/contested/reporting',
      '/embed/kinds',
      '/embed/law',
      '/embed/quiz',
    ]),
  )
})
