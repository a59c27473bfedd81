import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { openPage } from '#tests/routes/open-page.tsx'

// The stylesheet hides kinds of row and columns; tests/e2e/compare-choice.spec.ts tests that. This tests what's said of
// them, and the rest.

const differences = content.rows.filter(({ kind }) => kind === 'difference')
const shared = content.rows.filter(({ kind }) => kind === 'shared')

/** How many of the rows the page says are shown. */
function count(): string | undefined {
  const counts = screen.getAllByRole('status').map(({ textContent }) => /^(\d+) of \d+ rows$/.exec(textContent)?.[1])
  return counts.find(Boolean)
}

/** The single rows that aren't left out, by the address that their head links to, in their order. */
function shownRows(): readonly string[] {
  return screen
    .queryAllByRole('rowheader')
    .map((head) => within(head).getByRole<HTMLAnchorElement>('link').hash.slice(1))
}

function columns(): readonly (string | null)[] {
  const [table] = screen.getAllByRole('table')
  return table === undefined
    ? []
    : within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent)
}

test('every row stands under its dimension, in a table that is named by it', async () => {
  await openPage('/compare')
  for (const { id, name } of content.dimensions) {
    const table = screen.getByRole('table', { name: new RegExp(`^${name}`) })
    const rows = content.rows.filter(({ dimension }) => dimension === id)
    const heads = within(table).getAllByRole('rowheader')
    expect(heads.map((head) => within(head).getByRole('link').textContent)).toEqual(rows.map(({ label }) => label))
  }
  expect(shownRows()).toEqual(content.rows.map(({ id }) => id))
  expect(columns()).toEqual(['CIO', 'CTO'])
})

test('a row says what each role does, and a shared row says it once, across the columns', async () => {
  await openPage('/compare?rows=focus-direction,focus-common')
  const [apart, common] = screen.getAllByRole('rowheader').map((head) => head.closest('tr'))
  if (!apart || !common) throw new Error('expected two rows')
  expect(within(apart).getAllByRole('cell')).toHaveLength(2)
  const across = within(common).getAllByRole<HTMLTableCellElement>('cell')
  expect(across.map(({ colSpan }) => colSpan)).toEqual([2])
})

test('where one column is left, a shared row is as wide as that one', async () => {
  const { user } = await openPage('/compare?roles=cto&rows=focus-common')
  const cell = () => document.querySelector<HTMLTableCellElement>('#focus-common td')
  expect(cell()?.colSpan).toBe(1)
  await user.click(screen.getByRole('checkbox', { name: 'CIO' }))
  await waitFor(() => expect(cell()?.colSpan).toBe(2))
})

test('the row that the address names is lit, and no other', async () => {
  const { go } = await openPage('/compare#units-aim')
  const lit = () => Array.from(document.querySelectorAll('[data-lit]'), ({ id }) => id)
  await waitFor(() => expect(lit()).toEqual(['units-aim']))
  await go('/compare#focus-common')
  await waitFor(() => expect(lit()).toEqual(['focus-common']))
})

test('choosing differences only leaves them, and the address follows', async () => {
  const { user, address } = await openPage('/compare')
  await user.click(screen.getByRole('radio', { name: 'Differences' }))
  await waitFor(() => expect(address()).toBe('/compare?show=differences'))
  expect(screen.getByText(`${differences.length} of ${content.rows.length} rows`)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'All' }))
  await waitFor(() => expect(address()).toBe('/compare'))
  expect(count()).toBe(String(content.rows.length))
})

test('choosing shared only leaves what the roles have in common', async () => {
  const { user, address } = await openPage('/compare')
  await user.click(screen.getByRole('radio', { name: 'Shared' }))
  await waitFor(() => expect(address()).toBe('/compare?show=shared'))
  expect(count()).toBe(String(shared.length))
})

test('a link opens as it was sent', async () => {
  await openPage('/compare?show=differences&roles=cto&rows=units-aim,focus-direction')
  expect(screen.getByRole('radio', { name: 'Differences' })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'CIO' })).not.toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'CTO' })).toBeChecked()
  expect(shownRows()).toEqual(['focus-direction', 'units-aim'])
  expect(count()).toBe('2')
})

test('a column can be taken away and put back; the last one stays', async () => {
  const { user, address } = await openPage('/compare')
  await user.click(screen.getByRole('checkbox', { name: 'CIO' }))
  await waitFor(() => expect(address()).toBe('/compare?roles=cto'))
  await user.click(screen.getByRole('checkbox', { name: 'CTO' }))
  expect(screen.getByRole('checkbox', { name: 'CTO' })).toBeChecked()
  await user.click(screen.getByRole('checkbox', { name: 'CIO' }))
  await waitFor(() => expect(address()).toBe('/compare'))
  expect(screen.getByRole('checkbox', { name: 'CTO' })).toBeChecked()
})

test('single rows can be left out, and everything brought back at once', async () => {
  const { user, address } = await openPage('/compare')
  await user.click(screen.getByText('Rows'))
  const group = screen.getByRole('group', { name: 'Focus and orientation' })
  await user.click(within(group).getByRole('checkbox', { name: 'Direction' }))
  await waitFor(() => expect(shownRows()).not.toContain('focus-direction'))
  expect(shownRows()).toHaveLength(content.rows.length - 1)
  expect(address()).toMatch(/^\/compare\?rows=focus-starting-point,/)
  expect(within(group).getByRole('checkbox', { name: 'Direction' })).not.toBeChecked()
  await user.click(within(group).getByRole('checkbox', { name: 'Direction' }))
  await waitFor(() => expect(address()).toBe('/compare'))
  expect(within(group).getByRole('checkbox', { name: 'Direction' })).toBeVisible()
  await user.click(within(group).getByRole('checkbox', { name: 'Direction' }))
  await user.click(await screen.findByRole('button', { name: 'Reset view' }))
  await waitFor(() => expect(shownRows()).toHaveLength(content.rows.length))
  expect(address()).toBe('/compare')
})

test('what a link asks for and is not there is told in one sentence; the rest is kept', async () => {
  await openPage('/compare?show=differences&rows=focus-direction,662E41&roles=ceo')
  const notice = screen.getByText(/^We ignored part of this link: .*\.$/)
  expect(notice).toHaveTextContent('“rows=662E41”')
  expect(notice).toHaveTextContent('“roles=ceo”')
  expect(notice.closest('[role="status"]')).not.toBeNull()
  expect(shownRows()).toEqual(['focus-direction'])
  expect(columns()).toEqual(['CIO', 'CTO'])
})

test.each([
  '/compare?rows=__proto__&__proto__=x&show=1e999',
  '/compare?rows=%E0%A4%A&roles=%',
  `/compare?rows=${'focus-direction,'.repeat(2_000)}`,
  '/compare?show=all&show=shared&show[]=differences',
])('a hostile link shows the comparison all the same: %#', async (address) => {
  await openPage(address)
  expect(shownRows().length).toBeGreaterThan(0)
  expect(columns()).toEqual(['CIO', 'CTO'])
})

test('a link with the marks of a newsletter is whole, and says nothing of them', async () => {
  await openPage('/compare?utm_source=mail&fbclid=IwAR0')
  expect(screen.queryByText(/We ignored/)).not.toBeInTheDocument()
  expect(shownRows()).toHaveLength(content.rows.length)
})

test('where nothing is left, there is a way back that keeps the columns', async () => {
  const { user, address } = await openPage('/compare?show=shared&rows=focus-direction&roles=cio')
  expect(screen.getByText('None of the rows you chose is shared by both roles.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all rows' }))
  await waitFor(() => expect(address()).toBe('/compare?roles=cio'))
  expect(shownRows()).toHaveLength(content.rows.length)
  expect(screen.getByRole('checkbox', { name: 'CTO' })).not.toBeChecked()
})

test('the row that the address names is the one that has the focus', async () => {
  await openPage('/compare#units-aim')
  await waitFor(() => expect(screen.getByRole('row', { name: /^Why they work together/ })).toHaveFocus())
})

test('each statement has its source one step away', async () => {
  await openPage('/compare?rows=objectives-good-year')
  const [row] = screen.getAllByRole('rowheader').map((head) => head.closest('tr'))
  if (!row) throw new Error('expected a row')
  const names = within(row)
    .getAllByRole('button', { name: /^Source \*: our interpretation, on “/ })
    .map((button) => button.textContent)
  expect(new Set(names).size).toBe(2)
})
