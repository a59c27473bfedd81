import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { addressOf, allPages } from '#domain/site/paths.ts'
import { suggestPages } from '#domain/site/suggest-pages.ts'

const places = allPages(content)
const addresses = places.map(({ address }) => address)

function nearest(path: string): string | undefined {
  return suggestPages(path, places)[0]?.address
}

test('every place has an address and a name of its own', () => {
  expect(new Set(addresses).size).toBe(places.length)
  expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
})

test('there is a place for each dimension, and a row is found in one of them', () => {
  for (const row of content.rows) {
    const [page] = addressOf.row(row).split('#')
    expect(addresses).toContain(page)
  }
})

test.each([
  ['/compair', '/compare'],
  ['/compare/focsu', '/compare/focus'],
  ['/togther', '/together'],
  ['/COMPARE/Units', '/compare/units'],
  ['/TOGETHER', '/together'],
  ['/compare/', '/compare'],
  ['/focus', '/compare/focus'],
  ['/roles/purpose', '/compare/purpose'],
  ['/indx', '/'],
])('%s comes nearest to %s', (path, address) => {
  expect(nearest(path)).toBe(address)
})

test('every address comes nearest to itself', () => {
  for (const address of addresses) expect(nearest(address)).toBe(address)
})

test('an address with one letter of its name left out is offered again', () => {
  for (const address of addresses) {
    const start = address.lastIndexOf('/') + 1
    for (let index = start; index < address.length; index += 1) {
      const path = address.slice(0, index) + address.slice(index + 1)
      const offered = suggestPages(path, places).map((place) => place.address)
      expect(offered, path).toContain(address)
    }
  }
})

test('any path at all gets places to go to, each once, as many as asked for', () => {
  const paths = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '/', '//', '/%E0%A4%A', '/..'))
  fc.assert(
    fc.property(paths, fc.integer({ min: 1, max: 20 }), (path, most) => {
      const found = suggestPages(path, places, most)
      expect(found).toHaveLength(Math.min(most, places.length))
      expect(new Set(found).size).toBe(found.length)
      expect(places).toEqual(expect.arrayContaining([...found]))
    }),
  )
})

test.each([
  ['endless', `/${'a'.repeat(10_000)}`],
  ['endless folders', '/compare'.repeat(1_250)],
  ['nothing but slashes', '/'.repeat(10_000)],
  ['half a character', '/\ud83d'],
])('a path that is %s gets places too', (_, path) => {
  expect(suggestPages(path, places)).toHaveLength(3)
})
