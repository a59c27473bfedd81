import { expect, test } from 'vitest'
import { cardNameOf, cardOf } from '#build/previews/cards-from-content.ts'
import { content } from '#content/index.ts'
import { allPages } from '#domain/site/all-pages.ts'
import { addressOf } from '#domain/site/paths.ts'

const pages = allPages(content).map(({ address, name }) => ({ address, title: `${name} · The site` }))
const cards = pages.flatMap((page) => cardOf(content, page) ?? [])

test('every page has a picture, either its own or that of its section', () => {
  const names = new Set(cards.map(({ name }) => name))
  expect(names.size).toBe(cards.length)
  for (const { address } of pages) expect(names, address).toContain(cardNameOf(address))
})

test.each([
  [addressOf.home(), 'home'],
  [addressOf.compare(), 'compare'],
  [addressOf.dimension('focus'), 'compare-focus'],
  [addressOf.responsibility('security'), 'responsibilities-security'],
  [addressOf.kinds(), 'kinds'],
  [addressOf.law(), 'law'],
  [addressOf.result('both'), 'result-both'],
  [addressOf.result('combined'), 'result-combined'],
  [addressOf.contested(), 'contested'],
  [addressOf.topic('ai'), 'contested-ai'],
  [addressOf.examples(), 'examples'],
  [addressOf.example('bank'), 'examples-bank'],
  [addressOf.question('people'), 'quiz'],
  [addressOf.review(), 'quiz'],
])('the picture of %s is permanently called %s', (address, name) => {
  expect(cardNameOf(address)).toBe(name)
})

test('every picture has an alt text that includes its words', () => {
  for (const { alt, title } of cards) {
    expect(alt).toContain(title)
    expect(alt).toMatch(/[.?!]$/)
    expect(alt.length, alt).toBeLessThanOrEqual(420)
  }
})

test('every result has its place on the chart: one executive for both is in the quadrant of both, under its own name', () => {
  for (const { id, name } of content.quiz.results) {
    const card = cards.find((each) => each.name === cardNameOf(addressOf.result(id)))
    expect(card?.title).toBe(name)
    expect(card?.alt).toContain(id === 'unclear' ? 'A dot marks the center' : `A dot marks “${name}”`)
  }
  expect(cards.find(({ name }) => name === 'result-combined')?.lit).toBe('both')
})

test('a responsibility shows its term, and below it the task', () => {
  for (const { id, term, title } of content.responsibilities) {
    const card = cards.find((each) => each.name === cardNameOf(addressOf.responsibility(id)))
    expect(card).toMatchObject({ title: term, text: `${title}.` })
  }
})

test('a card shows the title of its page without the section', () => {
  expect(cardOf(content, { address: '/method', title: 'How it is done · The site' })?.title).toBe('How it is done')
})

test('an address without a page has no picture', () => {
  expect(cardOf(content, { address: '/nowhere', title: 'Nowhere' })).toBeUndefined()
})
