import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { allPages } from '#domain/site/paths.ts'
import { createSiteRouter } from '#routes/router.ts'
import { kinds } from '#tests/e2e/support/kinds.ts'

const router = createSiteRouter(createMemoryHistory({ initialEntries: ['/'] }))
const routes = Object.keys(router.routesById).filter((id) => id !== '__root__')

/** The route that an address leads to; undefined where it leads nowhere. */
function routeOf(address: string): string | undefined {
  const [, , found] = router.getMatchedRoutes(new URL(address, 'https://example.org').pathname)
  return found?.id
}

test('every route has a page in the list of all places, from which pages are built', () => {
  const built = new Set(allPages(content).map(({ address }) => routeOf(address)))
  expect(routes.filter((id) => !built.has(id))).toEqual([])
  expect(built).not.toContain(undefined)
})

test('every route is among the kinds of page that are tried for every reader', () => {
  const tried = new Set(kinds.map(routeOf))
  expect(routes.filter((id) => !tried.has(id))).toEqual([])
})
