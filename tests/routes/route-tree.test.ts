import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { allPages } from '#domain/site/all-pages.ts'
import { createSiteRouter } from '#routes/router.ts'
import { addresses, renderPage } from '#server.tsx'
import { kinds } from '#tests/e2e/support/kinds.ts'

const router = createSiteRouter(createMemoryHistory({ initialEntries: ['/'] }))
const routes = Object.keys(router.routesById).filter((id) => id !== '__root__')

/** The route that an address leads to; undefined if there is none. */
function routeOf(address: string): string | undefined {
  const [, , found] = router.getMatchedRoutes(new URL(address, 'https://example.org').pathname)
  return found?.id
}

test('every route has a page in the build', () => {
  const built = new Set(addresses.map(routeOf))
  expect(routes.filter((id) => !built.has(id))).toEqual([])
  expect(built).not.toContain(undefined)
})

test('every route is one of the tested kinds of page', () => {
  const tried = new Set(kinds.map(routeOf))
  expect(routes.filter((id) => !tried.has(id))).toEqual([])
})

test('a removed question has a page, too, but isn’t in the list of pages', async () => {
  const places = allPages(content).map(({ address }) => address)
  expect(retiredQuestions).toHaveLength(9)
  for (const id of retiredQuestions) {
    expect(addresses).toContain(`/quiz/${id}`)
    expect(places).not.toContain(`/quiz/${id}`)
    const { route, html, listed } = await renderPage(`/quiz/${id}`)
    expect({ route, listed }).toEqual({ route: '/quiz/$retired', listed: false })
    expect(html).toContain('no longer asked')
  }
})
