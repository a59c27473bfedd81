import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { openPage } from '#tests/routes/open-page.tsx'

test('both roles are shown, each with its title, promise, and traits', async () => {
  await openPage('/')
  for (const role of content.roles) {
    const half = screen.getByRole('region', { name: new RegExp(role.title) })
    expect(half).toHaveTextContent(role.promise.text)
    for (const { label, statement } of role.traits) {
      expect(within(half).getByText(label)).toBeVisible()
      expect(half).toHaveTextContent(statement.text)
    }
  }
})

test('the article’s three differences are a table with one column per role', async () => {
  await openPage('/')
  const table = screen.getByRole('table', { name: /three key differences/i })
  const columns = within(table).getAllByRole('columnheader')
  expect(columns.map(({ textContent }) => textContent)).toEqual(['CIO', 'CTO'])
  const names = within(table)
    .getAllByRole('rowheader')
    .map((head) => within(head).getByRole('link').textContent)
  expect(names).toEqual(['Focus and orientation', 'Strategic objectives', 'Interaction with business units'])
})

test('a difference links to its page', async () => {
  const { user, address } = await openPage('/')
  await user.click(screen.getByRole('link', { name: 'Strategic objectives' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Strategic objectives' })).toHaveFocus()
  expect(address()).toBe('/compare/objectives')
})

test('the next steps lead to the comparison', async () => {
  const { user, address } = await openPage('/')
  await user.click(screen.getByRole('link', { name: 'Compare the roles' }))
  await screen.findByRole('heading', { level: 1, name: 'Compare the roles' })
  expect(address()).toBe('/compare')
})

test('the caveats about the source are shown', async () => {
  await openPage('/')
  const caveats = screen.getByRole('region', { name: 'About the source' })
  for (const { text } of content.caveats) expect(caveats).toHaveTextContent(text)
})
