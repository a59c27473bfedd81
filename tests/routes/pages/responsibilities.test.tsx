import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const all = content.responsibilities

/** Terms, in an order that doesn't depend on how the page sorts. */
function titlesOf(responsibilities: readonly Responsibility[]): readonly string[] {
  return responsibilities.map(({ term }) => term).toSorted()
}

/** The titles in the list, as they are shown. */
function listed(): readonly (string | null)[] {
  const results = within(screen.getByRole('region', { name: 'Responsibilities' }))
  return results.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
}

/** Waits until the list is these, in any order. */
async function expectListed(responsibilities: readonly Responsibility[]) {
  await waitFor(() => expect(listed().toSorted()).toEqual(titlesOf(responsibilities)))
}

/** The live region that says how many there are. */
function count(): HTMLElement {
  const found = screen.getAllByRole('status').find(({ textContent }) => textContent?.endsWith(' responsibilities'))
  if (found === undefined) throw new Error('nothing tells how many responsibilities there are')
  return found
}

function facet(name: string) {
  return within(screen.getByRole('group', { name }))
}

/** A value of a facet, to check. Its name includes its count until it is checked. */
function value(facetName: string, name: string): HTMLElement {
  return facet(facetName).getByRole('checkbox', { name: new RegExp(`^${name}( \\d+ results?)?$`) })
}

function countOf(box: HTMLElement): number {
  return Number(/ (\d+) result/.exec(box.closest('label')?.textContent ?? '')?.[1])
}

describe('what would a CIO do with finance about risk?', () => {
  const answer = all.filter(
    ({ lean, partners, objectives }) => lean === 'cio' && partners.includes('finance') && objectives.includes('risk'),
  )

  test('three clicks leave what fits all of them; the number is announced, and the address follows', async () => {
    const { user, address } = await openPage('/responsibilities')
    const announced = count()
    expect(announced).toHaveTextContent(`All ${all.length} responsibilities`)
    await expectListed(all)

    await user.click(value('Role', 'CIO'))
    await user.click(value('Business partner', 'Finance'))
    await user.click(value('Objective', 'Risk management'))

    await expectListed(answer)
    expect(answer.length).toBeGreaterThan(0)
    // The region that was there before: a new one would not be read out.
    expect(announced).toBeInTheDocument()
    expect(announced).toHaveTextContent(`${answer.length} of ${all.length} responsibilities`)
    expect(address()).toBe('/responsibilities?role=cio&objective=risk&partner=finance')
  })

  test('the link to the answer opens as it was sent, with the same boxes ticked', async () => {
    await openPage('/responsibilities?role=cio&objective=risk&partner=finance')
    await expectListed(answer)
    const ticked = screen.getAllByRole('checkbox', { checked: true }).map((box) => box.closest('label')?.textContent)
    expect(ticked).toEqual([
      expect.stringMatching(/^CIO/),
      expect.stringMatching(/^Risk management/),
      expect.stringMatching(/^Finance/),
    ])
  })

  test('Back takes the clicks back one by one', async () => {
    const { user, address, back } = await openPage('/responsibilities')
    await user.click(value('Role', 'CIO'))
    await user.click(value('Business partner', 'Finance'))
    await waitFor(() => expect(address()).toBe('/responsibilities?role=cio&partner=finance'))
    back()
    await expectListed(all.filter(({ lean }) => lean === 'cio'))
    expect(value('Business partner', 'Finance')).not.toBeChecked()
    back()
    await expectListed(all)
    expect(address()).toBe('/responsibilities')
  })
})

test('a second value of a facet adds to the list', async () => {
  const { user, address } = await openPage('/responsibilities?role=cio')
  await user.click(value('Role', 'Shared'))
  await expectListed(all.filter(({ lean }) => lean === 'cio' || lean === 'shared'))
  expect(address()).toBe('/responsibilities?role=cio,shared')
})

test('a value can be ruled out, and let back in', async () => {
  const { user, address } = await openPage('/responsibilities')
  const without = all.filter(({ themes }) => !themes.includes('security'))
  await user.click(screen.getByRole('button', { name: 'Exclude Security and risk', pressed: false }))
  await expectListed(without)
  expect(without.length).toBeLessThan(all.length)
  expect(address()).toBe('/responsibilities?not-theme=security')
  await user.click(screen.getByRole('button', { name: 'Exclude Security and risk', pressed: true }))
  await expectListed(all)
  expect(address()).toBe('/responsibilities')
})

test('ticking what was ruled out asks for it instead', async () => {
  const { user, address } = await openPage('/responsibilities?not-theme=security')
  await user.click(value('Theme', 'Security and risk'))
  await expectListed(all.filter(({ themes }) => themes.includes('security')))
  expect(address()).toBe('/responsibilities?theme=security')
})

test.each(['Role', 'Focus', 'Theme', 'Objective', 'Business partner'])(
  '%s: the number beside a value is the number that clicking it leaves',
  async (name) => {
    const { user, address } = await openPage('/responsibilities?role=cio&not-objective=efficiency')
    for (const box of facet(name).getAllByRole('checkbox', { checked: false }).slice(0, 2)) {
      const promised = countOf(box)
      const before = address()
      await user.click(box)
      await waitFor(() => expect(address()).not.toBe(before))
      await waitFor(() => expect(count()).toHaveTextContent(new RegExp(`^(All )?${promised} `)))
    }
  },
)

test('a value that is checked has no number: it would say what removing it leaves', async () => {
  const { user } = await openPage('/responsibilities')
  const box = value('Role', 'CIO')
  expect(box).toHaveAccessibleName(/^CIO \d+ results$/)
  await user.click(box)
  await waitFor(() => expect(box).toHaveAccessibleName('CIO'))
})

test('a value that would leave nothing stays where it is, with its nought', async () => {
  await openPage('/responsibilities?role=cio')
  const isThere = all.some(({ lean, orientation }) => lean === 'cio' && orientation === 'outward')
  expect(isThere).toBe(false)
  expect(countOf(value('Focus', 'Outward'))).toBe(0)
  expect(value('Focus', 'Outward')).toBeEnabled()
})

describe('letting go', () => {
  const narrowed = '/responsibilities?role=cio&partner=finance,operations&not-theme=security'

  test('of one condition', async () => {
    const { user, address } = await openPage(narrowed)
    const inForce = within(screen.getByRole('list', { name: 'Active filters' }))
    expect(inForce.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'CIO ×, remove',
      'Excludes: Security and risk ×, remove',
      'Finance ×, remove',
      'Operations ×, remove',
      'Clear all',
    ])
    await user.click(inForce.getByRole('button', { name: 'Finance, remove' }))
    await waitFor(() => expect(address()).toBe('/responsibilities?role=cio&partner=operations&not-theme=security'))
    expect(value('Business partner', 'Finance')).not.toBeChecked()
  })

  test('of one facet', async () => {
    const { user, address } = await openPage(narrowed)
    await user.click(screen.getByRole('button', { name: 'Clear Business partner' }))
    await waitFor(() => expect(address()).toBe('/responsibilities?role=cio&not-theme=security'))
    expect(screen.queryByRole('button', { name: 'Clear Business partner' })).not.toBeInTheDocument()
  })

  test('of all, and how the list is shown stays', async () => {
    const { user, address } = await openPage(`${narrowed}&q=spend&sort=title`)
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    await expectListed(all)
    expect(address()).toBe('/responsibilities?sort=title')
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(screen.queryByRole('list', { name: 'Active filters' })).not.toBeInTheDocument()
  })
})

describe('where nothing fits', () => {
  test('the page says what to drop, and dropping it brings back as many as it said', async () => {
    const { user, address } = await openPage('/responsibilities?role=cio&objective=risk&partner=rnd')
    expect(screen.getByText('No responsibilities match these filters.')).toBeVisible()
    expect(count()).toHaveTextContent(`0 of ${all.length} responsibilities`)
    const drop = screen.getByRole('button', { name: /^Remove “R&D”/ })
    const promised = Number(/(\d+) results?$/.exec(drop.textContent ?? '')?.[1])
    await user.click(drop)
    const expected = all.filter(({ lean, objectives }) => lean === 'cio' && objectives.includes('risk'))
    await expectListed(expected)
    expect(promised).toBe(expected.length)
    expect(address()).toBe('/responsibilities?role=cio&objective=risk')
  })

  test('a facet is shown in full again', async () => {
    const { user, address } = await openPage('/responsibilities?role=cio,shared&orientation=outward')
    await user.click(screen.getByRole('button', { name: /^Show all roles \d+ results$/ }))
    await expectListed(all.filter(({ orientation }) => orientation === 'outward'))
    expect(address()).toBe('/responsibilities?orientation=outward')
  })

  test('a filter and a facet go together where neither is enough', async () => {
    const { user, address } = await openPage(
      '/responsibilities?role=cio,shared&theme=governance&objective=innovation&partner=rnd',
    )
    await user.click(
      screen.getByRole('button', { name: /^Remove “Governance and compliance” and show all roles \d+ results$/ }),
    )
    await expectListed(
      all.filter(({ objectives, partners }) => objectives.includes('innovation') && partners.includes('rnd')),
    )
    expect(address()).toBe('/responsibilities?objective=innovation&partner=rnd')
  })

  test('and clearing everything is always a way', async () => {
    const { user, address } = await openPage('/responsibilities?role=cio&objective=risk&partner=rnd&view=matrix')
    await user.click(screen.getByRole('button', { name: new RegExp(`^Clear all filters.*${all.length} results$`) }))
    await screen.findByRole('table')
    expect(address()).toBe('/responsibilities?view=matrix')
  })
})

describe('the search', () => {
  const first = () => listed()[0]
  const titleOf = (id: string) => all.find((one) => one.id === id)?.term

  test.each([
    ['GDPR', 'compliance'],
    ['SaaS spend', 'vendors'],
    ['licences', 'vendors'],
    ['licenses', 'vendors'],
    ['vendor', 'vendors'],
    ['cyber', 'security'],
  ])('“%s” finds %s first', async (query, id) => {
    const { user } = await openPage('/responsibilities')
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), query)
    await waitFor(() => expect(first()).toBe(titleOf(id)))
    expect(listed().length).toBeLessThan(all.length)
  })

  test('asks whether a slip of the finger was one, and shows nothing until it’s answered', async () => {
    const { user, address } = await openPage('/responsibilities')
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'complience')
    const suggestion = await screen.findByRole('link', { name: 'Search for “compliance”' })
    expect(screen.getByText('No results for “complience”. Did you mean “compliance”?')).toHaveAttribute(
      'role',
      'status',
    )
    expect(listed()).toEqual([])
    await user.click(suggestion)
    await waitFor(() => expect(first()).toBe(titleOf('compliance')))
    expect(address()).toBe('/responsibilities?q=compliance')
    expect(screen.getByRole('searchbox')).toHaveValue('compliance')
  })

  test('finds contested topics: first where they match best, after the responsibilities otherwise', async () => {
    await openPage('/responsibilities?q=website')
    const topics = await screen.findByRole('region', { name: 'Contested topics' })
    expect(within(topics).getByRole('link', { name: 'Website, portal, and app' })).toHaveAttribute(
      'href',
      '/contested/web',
    )
    expect(listed()).toEqual([])
  })

  // The examples in the field, by what each has to find first.
  test.each([
    ['AI', 'ai'],
    ['ERP', 'business-systems'],
    ['GDPR', 'compliance'],
  ])('finds the example “%s” of its field', async (example, id) => {
    const { user } = await openPage('/responsibilities')
    const field = screen.getByRole('searchbox')
    expect(field).toHaveAttribute('placeholder', expect.stringMatching(new RegExp(`\\b${example}\\b`)))
    await user.type(field, example)
    await waitFor(() => expect(first()).toBe(titleOf(id)))
  })

  test.each(['/responsibilities', '/contested'])('shows no other examples on %s', async (address) => {
    await openPage(address)
    expect(screen.getByRole('searchbox')).toHaveAttribute('placeholder', 'AI, ERP, GDPR')
  })

  test('marks what it has found, the other names included', async () => {
    await openPage('/responsibilities?q=gdpr')
    await waitFor(() => expect(first()).toBe(titleOf('compliance')))
    const marks = screen.getAllByRole('mark')
    expect(new Set(marks.map(({ textContent }) => textContent?.toLowerCase()))).toEqual(new Set(['gdpr']))
    expect(marks[0]?.parentElement).toHaveTextContent('Related term: GDPR')
  })

  test('goes together with the facets', async () => {
    const { user } = await openPage('/responsibilities?q=strategy')
    await waitFor(() => expect(count()).toHaveTextContent(/^\d+ of/))
    const before = listed()
    await user.click(value('Role', 'CTO'))
    await waitFor(() => expect(listed().length).toBeLessThan(before.length))
    const own = all.filter(({ lean, term }) => lean === 'cto' && before.includes(term))
    expect(listed().toSorted()).toEqual(titlesOf(own))
    expect(own.length).toBeGreaterThan(0)
  })

  test('says which word it did not find', async () => {
    await openPage('/responsibilities?q=zzzyx')
    expect(await screen.findByText('No results for “zzzyx”.')).toBeVisible()
    expect(screen.getByRole('button', { name: /^Remove “zzzyx”/ })).toBeVisible()
  })

  test('says which subject neither role usually owns, and guesses nothing', async () => {
    await openPage('/responsibilities?q=payroll')
    expect(await screen.findByText('Neither role usually owns payroll.')).toBeVisible()
    expect(listed()).toEqual([])
  })

  test('typing is one step of the history, however many letters it takes; each click is a step of its own', async () => {
    const { user, address, steps, back } = await openPage('/responsibilities')
    const before = steps()
    await user.type(screen.getByRole('searchbox'), 'audits')
    await waitFor(() => expect(address()).toBe('/responsibilities?q=audits'))
    expect(steps()).toBe(before + 1)
    await user.click(value('Role', 'CIO'))
    await user.click(value('Role', 'CTO'))
    await waitFor(() => expect(address()).toBe('/responsibilities?role=cio,cto&q=audits'))
    expect(steps()).toBe(before + 3)
    back()
    back()
    await waitFor(() => expect(address()).toBe('/responsibilities?q=audits'))
    expect(screen.getByRole('searchbox')).toHaveValue('audits')
    back()
    await expectListed(all)
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })
})

describe('the order', () => {
  const sorts = () => screen.getByRole('combobox', { name: 'Sort by' })

  test('by the alphabet', async () => {
    const { user, address } = await openPage('/responsibilities')
    await user.selectOptions(sorts(), 'A to Z')
    const alphabetical = titlesOf(all).toSorted((a, b) => a.localeCompare(b, 'en'))
    await waitFor(() => expect(listed()).toEqual(alphabetical))
    expect(address()).toBe('/responsibilities?sort=title')
  })

  test('by theme, in the order of the themes', async () => {
    const { user } = await openPage('/responsibilities')
    await user.selectOptions(sorts(), 'Theme')
    const rank = (term: string | null) => {
      const main = all.find((one) => one.term === term)?.themes[0]
      return content.themes.findIndex(({ id }) => id === main)
    }
    await waitFor(() => expect(listed().map(rank)).toEqual(all.map(({ term }) => rank(term)).toSorted((a, b) => a - b)))
  })

  test('by the best match only where something is searched for', async () => {
    const { user } = await openPage('/responsibilities')
    expect(within(sorts()).queryByRole('option', { name: 'Best match' })).not.toBeInTheDocument()
    expect(sorts()).toHaveValue('role')
    await user.type(screen.getByRole('searchbox'), 'spend')
    await waitFor(() => expect(sorts()).toHaveValue('relevance'))
  })
})

describe('the matrix', () => {
  test('is a table of themes by role; each cell says how many there are', async () => {
    const { user, address } = await openPage('/responsibilities')
    await user.click(screen.getByRole('radio', { name: 'Matrix' }))
    const table = within(await screen.findByRole('table'))
    expect(address()).toBe('/responsibilities?view=matrix')
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent?.replace(/\d+$/, ''))).toEqual([
      'CIO',
      'Shared',
      'CTO',
      'Contested',
    ])
    for (const { id, name } of content.themes) {
      const row = within(table.getByRole('row', { name: new RegExp(`^${name}`) }))
      expect(row.getByRole('rowheader')).toHaveTextContent(name)
      const cells = ['cio', 'shared', 'cto', 'contested'].map(
        (lean) => all.filter((one) => one.lean === lean && one.themes.includes(id)).length,
      )
      expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(
        cells.map((number) => (number === 0 ? 'none' : String(number))),
      )
    }
  })

  test('a cell opens the list of what it counts, within the filters in force', async () => {
    const { user, address } = await openPage('/responsibilities?partner=finance&view=matrix')
    const expected = all.filter(
      ({ lean, themes, partners }) => lean === 'cio' && themes.includes('strategy') && partners.includes('finance'),
    )
    await user.click(screen.getByRole('link', { name: `Strategy, CIO: ${expected.length}` }))
    await expectListed(expected)
    expect(address()).toBe('/responsibilities?role=cio&theme=strategy&partner=finance')
  })
})

describe('a link with a slip in it', () => {
  test('keeps what can be read, and tells in one sentence what cannot', async () => {
    await openPage('/responsibilities?role=cio,ceo&theme=secrecy&sort=upside-down&partner=finance')
    const notice = screen.getByText(/^We ignored part of this link: .*\.$/)
    for (const lost of ['“role=ceo”', '“theme=secrecy”', '“sort=upside-down”']) expect(notice).toHaveTextContent(lost)
    expect(notice.closest('[role="status"]')).not.toBeNull()
    await expectListed(all.filter(({ lean, partners }) => lean === 'cio' && partners.includes('finance')))
  })

  test('says nothing of what is not for it', async () => {
    await openPage('/responsibilities?utm_source=mail&role=cio')
    expect(screen.queryByText(/We ignored/)).not.toBeInTheDocument()
    await expectListed(all.filter(({ lean }) => lean === 'cio'))
  })
})
