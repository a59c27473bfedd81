import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const { roles, roleKinds, externalSources } = content

describe.each(roles)('the kinds of $abbreviation', ({ id: role, abbreviation }) => {
  const kinds = roleKinds.filter((kind) => kind.role === role)

  test('each has its name, its description, and the way it faces', async () => {
    await openPage('/kinds')
    const half = within(screen.getByRole('region', { name: abbreviation }))
    const items = half.getAllByRole('listitem')
    expect(items.map((item) => item.id)).toEqual(kinds.map(({ id }) => id))
    kinds.forEach(({ name, faces, statement }, index) => {
      const item = items[index] ?? document.body
      expect(within(item).getByRole('heading', { level: 3 })).toHaveTextContent(name)
      expect(item).toHaveTextContent(statement.text)
      const direction = { inward: 'Mostly inward', outward: 'Mostly outward', both: 'Both ways' }[faces]
      expect(within(item).getByText(direction)).toBeVisible()
    })
  })
})

test('the roles have as many kinds, which are a selection', async () => {
  await openPage('/kinds')
  const counts = roles.map(({ abbreviation }) =>
    within(screen.getByRole('region', { name: abbreviation })).getAllByRole('heading', { level: 3 }),
  )
  expect(new Set(counts.map(({ length }) => length)).size).toBe(1)
  expect(screen.getByText(/The arrows are our interpretation/)).toHaveTextContent('The kinds are a selection')
})

test('what another source says is told from our interpretation', async () => {
  await openPage('/kinds')
  const item = document.getElementById('cto-with-vp-engineering')
  expect(within(item ?? document.body).getByRole('button', { name: /^Source †: another source/ })).toBeVisible()
  const operations = document.getElementById('cto-operations')
  expect(within(operations ?? document.body).getByRole('button', { name: /^Source \*: our/ })).toBeVisible()
})

test('every source is listed once, with what limits it', async () => {
  await openPage('/kinds')
  const list = within(screen.getByRole('region', { name: 'Sources' }))
  const cited = roleKinds.flatMap(({ statement }) => statement.sources)
  const sources = externalSources.filter(({ id }) => cited.includes(id))
  const links = list.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links.toSorted()).toEqual([...new Set(sources.map(({ address }) => address))].toSorted())
  for (const { address, caution = '' } of sources) {
    const item = list.getAllByRole('listitem').find((each) => each.querySelector('a')?.getAttribute('href') === address)
    for (const sentence of caution.split(/(?<=\.) /)) expect(item?.textContent).toContain(sentence)
  }
})

test('it leads to the sources that differ on a title', async () => {
  await openPage('/kinds')
  const link = screen.getByRole('link', { name: 'Where sources differ on a title' })
  expect(link).toHaveAttribute('href', '/contested/reporting#titles')
})

test('the sources that differ on a title lead to it', async () => {
  await openPage('/contested/reporting')
  const heading = document.getElementById('titles')
  const about = content.topics.flatMap(({ disagreements }) => disagreements).find(({ titles }) => titles)?.about
  expect(heading).toHaveTextContent(about ?? 'no such disagreement')
  const back = within(heading?.parentElement ?? document.body).getByRole('link', { name: 'Kinds of each role' })
  expect(back).toHaveAttribute('href', '/kinds')
})

test.each([
  ['the comparison', '/compare', 'several kinds of each role'],
  ['the home page', '/', 'kinds of CIO and CTO'],
  ['the charter', '/charter', 'Titles vary'],
  ['the result of one role', '/result/cio', 'which kind of CIO?'],
  ['the result of both', '/result/both', 'which kind of each?'],
])('%s leads to it', async (_, address, name) => {
  await openPage(address)
  expect(within(screen.getByRole('main')).getByRole('link', { name })).toHaveAttribute('href', '/kinds')
})

test('a result without an executive doesn’t', async () => {
  await openPage('/result/neither')
  expect(screen.queryByRole('link', { name: /^Which kind/ })).toBeNull()
})
