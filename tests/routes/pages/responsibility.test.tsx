import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { counterpartOf } from '#domain/responsibilities/related-responsibilities.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const all = content.responsibilities

function entryOf(id: string): Responsibility {
  const entry = all.find((one) => one.id === id)
  if (entry === undefined) throw new Error(`There is no responsibility "${id}"`)
  return entry
}

function section(name: string) {
  return within(screen.getByRole('region', { name }))
}

function around() {
  return within(screen.getByRole('navigation', { name: 'Responsibilities' }))
}

/** Where a link leads, as it stands in the address bar. */
function target(link: HTMLElement): string {
  return link.getAttribute('href') ?? ''
}

test.each(all)('$id: what it is, who owns it, and signs that no one does', async (entry) => {
  const { id, term, title, explanation, lean, signals } = entry
  await openPage(`/responsibilities/${id}`)
  expect(screen.getByRole('heading', { level: 1, name: term })).toBeVisible()
  const article = screen.getByRole('article')
  expect(article).toHaveTextContent(`${term}${title}${explanation.text}`)
  const role =
    content.roles.find((one) => one.id === lean)?.abbreviation ?? (lean === 'contested' ? 'Contested' : 'Shared')
  expect(within(article).getAllByText(role)[0]).toBeVisible()
  const seen = section('Signs that no one owns this').getAllByRole('listitem')
  expect(seen).toHaveLength(signals.length)
  signals.forEach(({ text }, index) => expect(seen[index]).toHaveTextContent(text))
})

describe('one responsibility', () => {
  const compliance = entryOf('compliance')

  test('says which way it faces, and leads to all others like it', async () => {
    const { user, address } = await openPage('/responsibilities/compliance')
    expect(screen.getByText('Inward focus')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Finance' }))
    await screen.findByRole('heading', { level: 1, name: `Who owns what: ${all.length} responsibilities` })
    expect(address()).toBe('/responsibilities?partner=finance')
  })

  test('names what answers to it on the other side, both ways', async () => {
    const { user, address } = await openPage('/responsibilities/compliance')
    const other = counterpartOf(all, compliance)
    if (other === undefined) throw new Error('expected a counterpart')
    expect(other.lean).not.toBe(compliance.lean)
    await user.click(section('Counterpart').getByRole('link', { name: other.term }))
    await screen.findByRole('heading', { level: 1, name: other.term })
    expect(address()).toBe(addressOf.responsibility(other.id))
    expect(section('Counterpart').getByRole('link', { name: compliance.term })).toBeVisible()
  })

  test('has nothing across the seam where the work is shared', async () => {
    await openPage('/responsibilities/dialogue')
    expect(screen.queryByRole('region', { name: 'Counterpart' })).not.toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Often confused with' })).toBeVisible()
  })

  test('says what it is mistaken for and how to tell, whichever of the two says so', async () => {
    await openPage('/responsibilities/compliance')
    const { confusions } = compliance
    const said = all.flatMap(({ id, confusions: theirs }) =>
      theirs.filter((one) => one.with === 'compliance').map(({ tell }) => ({ with: id, tell })),
    )
    expect(confusions.length).toBeGreaterThan(0)
    expect(said.length).toBeGreaterThan(0)
    for (const { with: id, tell } of [...confusions, ...said]) {
      const link = section('Often confused with').getByRole('link', { name: entryOf(id).term })
      expect(link.closest('li')).toHaveTextContent(tell.text)
    }
  })

  test('leads to its rows of the comparison', async () => {
    const { user, address } = await openPage('/responsibilities/compliance')
    const rows = content.rows.filter(({ id }) => compliance.rows.includes(id))
    const links = section('See also in the comparison').getAllByRole('link')
    expect(links.map(target)).toEqual(rows.map(addressOf.row))
    const [first] = links
    const [row] = rows
    if (!first || !row) throw new Error('expected a row')
    await user.click(first)
    await waitFor(() => expect(screen.getByRole('row', { name: new RegExp(`^${row.label}`) })).toHaveFocus())
    expect(address()).toBe(addressOf.row(row))
  })

  test('gives its sources one step away', async () => {
    await openPage('/responsibilities/compliance')
    const article = within(screen.getByRole('article'))
    // The article doesn't say whose rules: that they're about technology is our interpretation.
    expect(
      article.getByRole('button', { name: /^Source \*: our interpretation, on “Makes sure technology/ }),
    ).toBeVisible()
    expect(section('Signs that no one owns this').getAllByRole('button', { name: /^Source \S+: / })).toHaveLength(
      compliance.signals.length,
    )
  })

  test('gives the article as the source of what the article says', async () => {
    await openPage('/responsibilities/security')
    const article = within(screen.getByRole('article'))
    expect(article.getAllByRole('button', { name: /^Source \d: the article/ }).length).toBeGreaterThan(0)
  })
})

describe('before and after', () => {
  const filter = 'role=cio&objective=risk'
  const inList = all.filter(({ lean, objectives }) => lean === 'cio' && objectives.includes('risk'))

  test('one goes on through the list that one came from, to its end and back to it', async () => {
    const { user, address } = await openPage(`/responsibilities?${filter}`)
    const links = within(screen.getByRole('region', { name: 'Responsibilities' }))
      .getAllByRole('heading', { level: 2 })
      .map((heading) => within(heading).getByRole('link'))
    const titles = links.map(({ textContent }) => textContent)
    expect(titles).toHaveLength(inList.length)
    const [first] = links
    if (!first) throw new Error('expected a result')
    await user.click(first)

    for (const [index, title] of titles.entries()) {
      expect(await screen.findByRole('heading', { level: 1, name: title ?? '' })).toHaveFocus()
      expect(around().getByText(`${index + 1} of ${titles.length} in your list`)).toBeVisible()
      expect(address()).toContain(`?${filter}`)
      const next = around().queryByRole('link', { name: /^Next/ })
      if (next) await user.click(next)
      else expect(index).toBe(titles.length - 1)
    }
    expect(around().getByRole('link', { name: /^Previous/ })).toHaveTextContent(titles.at(-2) ?? '')
    await user.click(screen.getByRole('link', { name: 'Back to results' }))
    await screen.findByRole('heading', { level: 1, name: `Who owns what: ${all.length} responsibilities` })
    expect(address()).toBe(`/responsibilities?${filter}`)
  })

  test('without a filter it is the whole list', async () => {
    await openPage('/responsibilities/compliance')
    expect(around().getByText(new RegExp(`^\\d+ of ${all.length}$`))).toBeVisible()
    expect(target(screen.getByRole('link', { name: 'All responsibilities' }))).toBe('/responsibilities')
  })

  test('what is not in the list that one came from has no neighbors there', async () => {
    await openPage('/responsibilities/compliance?role=cto')
    expect(screen.queryByRole('navigation', { name: 'Responsibilities' })).not.toBeInTheDocument()
    expect(target(screen.getByRole('link', { name: 'Back to results' }))).toBe('/responsibilities?role=cto')
  })

  test('the link that is copied is the responsibility alone', async () => {
    const { user } = await openPage(`/responsibilities/compliance?${filter}`)
    // jsdom knows the element, not its modality.
    HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.open = true
    }
    await user.click(screen.getByRole('button', { name: 'Share this responsibility' }))
    await user.click(await screen.findByRole('button', { name: 'Copy link' }))
    const copied = await navigator.clipboard.readText()
    expect(new URL(copied).pathname + new URL(copied).search).toBe('/responsibilities/compliance')
  })

  test('what the address has wrong is told here too', async () => {
    await openPage('/responsibilities/compliance?role=ceo')
    expect(screen.getByText('We ignored part of this link: “role=ceo” isn’t recognized.')).toBeVisible()
  })
})

test.each([
  ['complience', 'compliance'],
  ['vendor', 'vendors'],
  ['Security', 'security'],
])('/responsibilities/%s is not there; %s is offered first', async (slip, id) => {
  const { user, address } = await openPage(`/responsibilities/${slip}`)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
  const [nearest] = within(screen.getByRole('main')).getAllByRole('link')
  if (!nearest) throw new Error('expected an address that comes near')
  expect(nearest).toHaveTextContent(entryOf(id).term)
  await user.click(nearest)
  await screen.findByRole('heading', { level: 1, name: entryOf(id).term })
  expect(address()).toBe(`/responsibilities/${id}`)
})

test.each(['__proto__', 'constructor', '%00', 'x'.repeat(5_000)])(
  '/responsibilities/%.20s breaks nothing',
  async (id) => {
    await openPage(`/responsibilities/${id}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
  },
)
