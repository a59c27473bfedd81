import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { openPage } from '#tests/routes/open-page.tsx'

test.each(content.dimensions)(
  '$name has its question, its summary and its own rows',
  async ({ id, name, question, summary }) => {
    await openPage(`/compare/${id}`)
    expect(screen.getByRole('heading', { level: 1, name })).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent(question)
    expect(screen.getByRole('main')).toHaveTextContent(summary.text)
    const table = screen.getByRole('table', { name: `${name}, side by side` })
    const rows = content.rows.filter(({ dimension }) => dimension === id)
    const heads = within(table).getAllByRole('rowheader')
    expect(heads.map((head) => within(head).getByRole('link').textContent)).toEqual(rows.map(({ label }) => label))
  },
)

test.each(content.dimensions)('$name leads to the contested topics that touch its rows', async ({ id }) => {
  await openPage(`/compare/${id}`)
  const own = content.rows.filter(({ dimension }) => dimension === id).map((row) => row.id)
  const touching = content.topics.filter(({ rows }) => rows.some((row) => own.includes(row)))
  expect(touching.length).toBeGreaterThan(0)
  const links = within(screen.getByText('Contested topics:')).getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
    touching.map((topic) => [topic.name, `/contested/${topic.id}`]),
  )
})

test('the dimensions can be read through, one after the other, and back', async () => {
  const { user, address } = await openPage('/compare/focus')
  const ways = () => within(screen.getByRole('navigation', { name: 'Dimensions' }))
  expect(ways().queryByRole('link', { name: /^Previous/ })).not.toBeInTheDocument()
  for (const { id, name } of content.dimensions.slice(1)) {
    await user.click(ways().getByRole('link', { name: /^Next/ }))
    await screen.findByRole('heading', { level: 1, name })
    expect(address()).toBe(`/compare/${id}`)
  }
  expect(ways().queryByRole('link', { name: /^Next/ })).not.toBeInTheDocument()
  await user.click(ways().getByRole('link', { name: /^Previous/ }))
  const name = content.dimensions.at(-2)?.name ?? ''
  expect(await screen.findByRole('heading', { level: 1, name })).toHaveFocus()
})

test('choosing works here too, on the rows of this dimension', async () => {
  const { user, address } = await openPage('/compare/units')
  await user.click(screen.getByRole('radio', { name: 'Shared' }))
  await waitFor(() => expect(address()).toBe('/compare/units?show=shared'))
  expect(screen.getByText(/^1 of \d+ rows$/)).toBeVisible()
})

test('back leads to the page that it was come from', async () => {
  const { user, back, address } = await openPage('/compare')
  await user.click(screen.getByRole('link', { name: 'Purpose' }))
  await screen.findByRole('heading', { level: 1, name: 'Purpose' })
  back()
  await screen.findByRole('heading', { level: 1, name: 'Compare the roles' })
  expect(address()).toBe('/compare')
})
