import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openPage } from '#tests/routes/open-page.tsx'

/** The addresses that the page suggests, closest first. */
function offered(): readonly string[] {
  const links = within(screen.getByRole('main')).getAllByRole<HTMLAnchorElement>('link')
  return links.map(({ pathname }) => pathname)
}

test.each([
  ['/compair', '/compare'],
  ['/compare/focsu', '/compare/focus'],
  ['/togther', '/together'],
])('for the missing page %s, the first suggestion is %s', async (path, nearest) => {
  await openPage(path)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
  expect(screen.getByText(path)).toBeVisible()
  expect(offered()[0]).toBe(nearest)
})

test('a suggested address leads to its page', async () => {
  const { user, address } = await openPage('/compare/focsu')
  await user.click(screen.getByRole('link', { name: /Focus and orientation/ }))
  await screen.findByRole('heading', { level: 1, name: 'Focus and orientation' })
  expect(address()).toBe('/compare/focus')
})

test.each([
  ['endless', `/${'a'.repeat(10_000)}`],
  ['made of broken escapes', '/%E0%A4%A/%'],
  ['markup', '/<img src=x onerror=alert(1)>'],
  ['deep', '/compare/focus/../../x/y/z'],
  ['a key of every object', '/compare/__proto__'],
  ['a name of every object', '/compare/constructor'],
])('an address that is %s gets suggestions', async (_, path) => {
  await openPage(path)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
  expect(offered()).toHaveLength(3)
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
})
