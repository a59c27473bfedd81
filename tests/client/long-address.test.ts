import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import { parseQuery, unreadOf } from '#domain/links/query.ts'

const scripts = [...readFileSync('index.html', 'utf8').matchAll(/<script>(.*?)<\/script>/gs)].map(
  ([, script = '']) => script,
)

/** What the head of a page makes of an address before anything else reads it. */
function openPage(search: string) {
  const replaceState = vi.fn<(state: unknown, title: string, address: string) => void>()
  for (const script of scripts) {
    runInNewContext(script, {
      location: { search, pathname: '/board', hash: '#top', href: `https://example.org/board${search}#top` },
      history: { state: null, replaceState },
      document: { querySelector: () => null, documentElement: { dataset: {} } },
      localStorage: { getItem: () => null },
      window: {},
      addEventListener: () => undefined,
      setTimeout: () => 0,
      Text,
      AbortController,
      URLSearchParams,
    })
  }
  return replaceState.mock.calls.map(([, , address]) => address)
}

test('an address of a megabyte is cut, and its page says so', () => {
  const [address = ''] = openPage(`?a=Ana~v2.pay-one&a=${'%E6'.repeat(350_000)}`)
  expect(address.length).toBeLessThan(61_000)
  const { pathname, search, hash } = new URL(address, 'https://example.org')
  expect([pathname, hash]).toEqual(['/board', '#top'])
  expect(parseQuery(search)['a']?.[0]).toBe('Ana~v2.pay-one')
  expect(unreadOf(parseQuery(search))).toMatch(/^E6(%E6)+/)
})

test('any other address stays as it is', () => {
  expect(openPage('?a=Ana~v2.pay-one')).toEqual([])
})
