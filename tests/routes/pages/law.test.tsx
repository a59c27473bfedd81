import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { openPage } from '#tests/routes/open-page.tsx'
import { longDate } from '#ui/kit/long-date.ts'

const { legalMentions, externalSources, roles } = content
const rules = () => screen.getByRole('table', { name: /by jurisdiction/ })
const chart = () => screen.getByRole('table', { name: /who’s named/ })

test.each(legalMentions)(
  '$id: who’s named, what they must or may do, where it says so, and what limits it',
  async ({ id, named, sector, duty, source }) => {
    await openPage('/law')
    const row = within(rules())
      .getAllByRole('row')
      .find((each) => each.id === id)
    const cited = externalSources.find((each) => each.id === source)
    expect(row).toHaveTextContent(`${named}${sector}`)
    expect(row).toHaveTextContent(`${duty.text}†`)
    expect(row).toHaveTextContent(cited?.where ?? 'no place')
    expect(row?.textContent).toContain(cited?.caution ?? '')
    expect(row).toHaveTextContent(`Read on ${longDate(cited?.checked ?? '')}`)
    expect(row?.textContent.includes('Undated')).toBe(cited !== undefined && 'undated' in cited)
    const link = within(row ?? document.body).getByRole('link', { name: cited?.title ?? 'no title' })
    expect(link).toHaveAttribute('href', cited?.address)
  },
)

test('rows are in the group of their jurisdiction, and a link leads to each group', async () => {
  await openPage('/law')
  const links = within(screen.getByRole('navigation', { name: 'Jurisdictions' })).getAllByRole('link')
  const names = [...new Set(legalMentions.map(({ jurisdiction }) => jurisdiction))]
  expect(links.map(({ textContent }) => textContent)).toEqual(names)
  for (const link of links) {
    const head = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    expect(head).toHaveTextContent(link.textContent)
    const ids = [...(head?.parentElement?.children ?? [])].slice(1).map((row) => row.id)
    expect(ids).toEqual(
      legalMentions.filter(({ jurisdiction }) => jurisdiction === link.textContent).map(({ id }) => id),
    )
  }
})

test('it isn’t legal advice, and says what it leaves out', async () => {
  await openPage('/law')
  expect(screen.getByText('This isn’t legal advice, and no lawyer has reviewed it.')).toBeVisible()
  expect(screen.getByRole('region', { name: 'What the table leaves out' })).toHaveTextContent('other countries')
})

test('each row is a block in the chart, in the column of its sector, and leads to its row', async () => {
  await openPage('/law')
  const blocks = within(chart()).getAllByRole('link')
  expect(blocks.map((block) => block.getAttribute('href')?.slice(1)).toSorted()).toEqual(
    legalMentions.map(({ id }) => id).toSorted(),
  )
  for (const { abbreviation, id: role } of roles) {
    const [inGovernment, ...elsewhere] = within(
      within(chart()).getByRole('row', { name: new RegExp(`^${abbreviation} `) }),
    ).getAllByRole('cell')
    const count = legalMentions.filter((mention) => mention.role === role).length
    expect(within(inGovernment ?? document.body).getAllByRole('link')).toHaveLength(count)
    for (const cell of elsewhere) expect(cell).toHaveTextContent('None')
  }
  expect(
    within(chart())
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Government only', 'One industry', 'Any sector, government included'])
  const places = (name: RegExp) =>
    within(within(chart()).getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => within(cell).queryAllByRole('link').length)
  // Public bodies are the first who have to have one.
  expect(places(/^Data protection officer /)).toEqual([0, 0, 1])
  expect(places(/^Management body /)).toEqual([0, 2, 1])
  const ciso = within(chart()).getByRole('row', { name: /^CISO / })
  expect(
    within(ciso)
      .getAllByRole('link')
      .map(({ textContent }) => textContent?.slice(0, 2)),
  ).toEqual(['IN', 'MY', 'NY'])
})

test('what the chart shows is said in words', async () => {
  await openPage('/law')
  const name = 'In our selection, all 7 rules about a CIO or CTO by title are for government'
  const region = screen.getByRole('region', { name })
  expect(region).toHaveTextContent('a row of the table below, which has 21. We chose them, so don’t conclude')
})
