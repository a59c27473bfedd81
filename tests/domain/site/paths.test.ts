import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { allPages } from '#domain/site/all-pages.ts'
import { addressOf } from '#domain/site/paths.ts'
import { suggestPages } from '#domain/site/suggest-pages.ts'

const places = allPages(content)
const addresses = places.map(({ address }) => address)

function nearest(path: string): string | undefined {
  return suggestPages(path, places)[0]?.address
}

test('every page has a unique address and name', () => {
  expect(new Set(addresses).size).toBe(places.length)
  expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
})

test('every dimension has a page, and every row is on one of them', () => {
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
])('for %s, the first suggestion is %s', (path, address) => {
  expect(nearest(path)).toBe(address)
})

test('for an existing address, the first suggestion is itself', () => {
  for (const address of addresses) expect(nearest(address)).toBe(address)
})

test('an address with one letter missing is suggested', () => {
  for (const address of addresses) {
    const start = address.lastIndexOf('/') + 1
    for (let index = start; index < address.length; index += 1) {
      const path = address.slice(0, index) + address.slice(index + 1)
      const offered = suggestPages(path, places).map((place) => place.address)
      expect(offered, path).toContain(address)
    }
  }
})

test('a link that was cut off leads to what it begins like', () => {
  expect(nearest('/examples/county')).toBe('/examples/county-government')
  expect(nearest('/contested/repo')).toBe('/contested/reporting')
  // Too short to say anything.
  expect(nearest('/compare/p')).not.toBe('/compare/purpose')
})

test('every path gets as many suggestions as requested, each once', () => {
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
])('a path that is %s gets suggestions too', (_, path) => {
  expect(suggestPages(path, places)).toHaveLength(3)
})
