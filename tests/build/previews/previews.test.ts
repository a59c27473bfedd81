import { expect, test } from 'vitest'
import { cardNameOf, cardOf } from '#build/previews/cards-from-content.ts'
import { content } from '#content/index.ts'
import { addressOf, allPages } from '#domain/site/paths.ts'

const pages = allPages(content).map(({ address, name }) => ({ address, title: `${name} · The site` }))
const cards = pages.flatMap((page) => cardOf(content, page) ?? [])

test('every page has a picture, its own or that of its section', () => {
  const names = new Set(cards.map(({ name }) => name))
  expect(names.size).toBe(cards.length)
  for (const { address } of pages) expect(names, address).toContain(cardNameOf(address))
})

test.each([
  [addressOf.home(), 'home'],
  [addressOf.compare(), 'compare'],
  [addressOf.dimension('focus'), 'compare-focus'],
  [addressOf.responsibility('security'), 'responsibilities-security'],
  [addressOf.result('both'), 'result-both'],
  [addressOf.result('combined'), 'result-combined'],
  [addressOf.examples(), 'examples'],
  [addressOf.example('bank'), 'examples-bank'],
  [addressOf.question('people'), 'quiz'],
  [addressOf.review(), 'quiz'],
])('the picture of %s is called %s, for as long as links are kept', (address, name) => {
  expect(cardNameOf(address)).toBe(name)
})

test('every picture is told in words, which say what stands on it', () => {
  for (const { alt, title } of cards) {
    expect(alt).toContain(title)
    expect(alt).toMatch(/[.?!]$/)
    expect(alt.length, alt).toBeLessThanOrEqual(420)
  }
})

test('every result has its place on the map: one executive for both lies where both do, by its own name', () => {
  for (const { id, name } of content.quiz.results) {
    const card = cards.find((each) => each.name === cardNameOf(addressOf.result(id)))
    expect(card?.title).toBe(name)
    expect(card?.alt).toContain(id === 'unclear' ? 'A dot marks the middle' : `A dot marks “${name}”`)
  }
  expect(cards.find(({ name }) => name === 'result-combined')?.lit).toBe('both')
})

test('a page shows its own title, without where it belongs', () => {
  expect(cardOf(content, { address: '/method', title: 'How it is done · The site' })?.title).toBe('How it is done')
})

test('an address without a page has no picture', () => {
  expect(cardOf(content, { address: '/nowhere', title: 'Nowhere' })).toBeUndefined()
})
