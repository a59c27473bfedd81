import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const { meets, handovers, conditions, yields } = content.complement

test.each([
  { region: 'Common ground', points: meets },
  { region: 'Support in both directions', points: handovers },
  { region: 'Conditions for success', points: conditions },
  { region: 'The article’s promise', points: yields },
])('$region: every point, with its statement', async ({ region, points }) => {
  await openPage('/together')
  const section = screen.getByRole('region', { name: region })
  const headings = within(section).getAllByRole('heading', { level: 3 })
  expect(headings.map(({ textContent }) => textContent).toSorted()).toEqual(points.map(({ title }) => title).toSorted())
  for (const { statement } of points) expect(section).toHaveTextContent(statement.text)
})

test('what is handed over says to whom', async () => {
  await openPage('/together')
  for (const { title, to } of handovers) {
    const item = screen.getByRole('heading', { level: 3, name: title }).closest('li')
    const receiver = content.roles.find(({ id }) => id === to)
    expect(item).toHaveTextContent(`To the ${receiver?.abbreviation}`)
  }
})

test('the navigation says where the reader is', async () => {
  await openPage('/together')
  const site = within(screen.getByRole('navigation', { name: 'Main' }))
  // Hidden, since there's no stylesheet here that shows the lists at some widths. tests/e2e/page-lists.spec.ts has one.
  const link = (name: string) => site.getByRole('link', { name, hidden: true })
  expect(link('Working together')).toHaveAttribute('aria-current', 'page')
  expect(link('Compare')).not.toHaveAttribute('aria-current')
})
