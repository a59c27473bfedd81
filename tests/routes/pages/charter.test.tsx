import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { defaultCharter } from '#domain/charter/charter.ts'
import { assign } from '#domain/charter/edit-charter.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { beginDraft, charterHistories, charterStore } from '#state/charter.ts'
import { quizStore } from '#state/quiz.ts'
import { typedTexts } from '#state/typed-texts.ts'
import { articleCounts as counts, lineCounts } from '#tests/counts.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const asArticle = `CIO ${counts.cio} · CTO ${counts.cto} · ${counts.shared} shared (${counts.shared} without a lead) · no gaps`

const idsOfShared = content.responsibilities
  .filter(({ id, lean }) => lean === 'shared' && id !== 'dialogue')
  .map(({ id }) => id)

beforeEach(() => {
  charterStore.setState({ drafts: [], open: null })
  charterHistories.setState({}, true)
  quizStore.setState({ answers: noAnswers, previous: null })
  localStorage.clear()
})

const security = 'Information security'
const talk = 'CIO–CTO coordination'
const income = 'Technology monetization'
const product = 'Product development'
const titleOf = (id: string) => content.responsibilities.find((each) => each.id === id)?.title ?? ''
const place = (name: string) => within(screen.getByRole('region', { name }))
/** A responsibility by its title; it may still be fading in. */
const itemIn = (name: string, title: string) => place(name).getByText(title, { selector: 'li p, li p *' })
const ownerOf = (title: string) => screen.getByRole('combobox', { name: `Owner: ${title}` })
const standing = () => within(screen.getByRole('group', { name: 'Status' })).getByRole('status')
const finding = (name: string) => {
  const heading = screen.getByRole('heading', { name })
  return heading.parentElement ?? heading
}

describe('a charter of one’s own', () => {
  test('begins where the article has everything, and stores nothing by being looked at', async () => {
    await openPage('/charter')
    expect(place('CIO').getAllByRole('listitem')).toHaveLength(lineCounts.cio)
    expect(place('CTO').getAllByRole('listitem')).toHaveLength(lineCounts.cto)
    expect(place('Shared').getAllByRole('listitem')).toHaveLength(lineCounts.shared)
    expect(standing()).toHaveTextContent(asArticle)
    expect(localStorage).toHaveLength(0)
  })

  test('folds what overlaps into one line, moves it as one, undoes it as one, and lists it separately on request', async () => {
    const { user } = await openPage('/charter')
    const [watch = '', trends = ''] = ['technology-watch', 'trends'].map(
      (id) => content.responsibilities.find((each) => each.id === id)?.term,
    )
    const research = content.responsibilities.find(({ id }) => id === 'research')?.term ?? ''
    const line = () => within(itemIn('CTO', research).closest('li') ?? document.body)
    expect(line().getByRole('link', { name: watch })).toHaveAttribute('href', '/responsibilities/technology-watch')
    expect(line().getByRole('link', { name: trends })).toBeInTheDocument()
    await user.selectOptions(ownerOf(research), 'CPO')
    expect(standing()).toHaveTextContent(`CTO ${counts.cto - 3} · `)
    expect(standing()).toHaveTextContent('3 with other owners')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(standing()).toHaveTextContent(asArticle)
    await user.click(screen.getByRole('checkbox', { name: 'List included responsibilities separately' }))
    expect(place('CTO').getAllByRole('listitem')).toHaveLength(counts.cto)
    await user.selectOptions(ownerOf(trends), 'CIO')
    await user.click(screen.getByRole('checkbox', { name: 'List included responsibilities separately' }))
    expect(itemIn('CIO', trends)).toBeInTheDocument()
    expect(line().queryByRole('link', { name: trends })).toBeNull()
    expect(line().getByRole('link', { name: watch })).toBeInTheDocument()
  })

  test('says who else often owns it, with the page that says when', async () => {
    const { user } = await openPage('/charter')
    const line = (name: string) => itemIn(name, security).closest('li')
    expect(line('CIO')).toHaveTextContent('Elsewhere often: CISO, CTO')
    expect(within(line('CIO') ?? document.body).getByRole('link', { name: 'Elsewhere often' })).toHaveAttribute(
      'href',
      '/responsibilities/security#others',
    )
    await user.selectOptions(ownerOf(security), 'CISO')
    expect(line('Other owners')).toHaveTextContent('Elsewhere often: CTO, Board of directors')
  })

  test('says that it’s saved only while it is', async () => {
    const { user } = await openPage('/charter')
    expect(screen.getByText(/^Saved automatically, on this device only \(up to 20\)\./)).toBeVisible()
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    await user.selectOptions(ownerOf(security), 'CISO')
    expect(screen.getByText(/^There’s no room left to store your charters/)).toBeVisible()
    expect(screen.getByText(/^Changes aren’t being saved: see/)).toBeVisible()
    expect(screen.queryByText(/^Saved automatically/)).toBeNull()
    full.mockRestore()
    await user.selectOptions(ownerOf(security), 'CTO')
    expect(screen.getByText(/^Saved automatically/)).toBeVisible()
  })

  test('of which a part can’t be read says so, and is set aside', async () => {
    const charter = { ...defaultCharter, date: '2025-99-99' }
    const raw = JSON.stringify({ state: { drafts: [{ id: 'd1', charter, answers: '' }], open: 'd1' }, version: 1 })
    localStorage.setItem('cio-or-cto:charters', raw)
    const { user } = await openPage('/charter')
    expect(await screen.findByText(/^Some of the charters stored here couldn’t be read\./)).toBeVisible()
    await user.selectOptions(ownerOf(security), 'CISO')
    expect(localStorage.getItem('cio-or-cto:charters:unread')).toBe(raw)
  })

  test('moves what is moved by its menu, takes the focus along, says where it went, and tells the departure', async () => {
    const { user } = await openPage('/charter')
    await user.selectOptions(ownerOf(security), 'CISO')
    await waitFor(() => expect(ownerOf(security)).toHaveFocus())
    expect(itemIn('Other owners', security)).toBeInTheDocument()
    expect(screen.getByText(`“${security}” is now assigned to CISO.`)).toBeInTheDocument()
    expect(finding('Differences from the article')).toHaveTextContent(`${security}Here: CISO. In the article: CIO.`)
    await user.selectOptions(ownerOf(security), 'Unassigned')
    expect(itemIn('Unassigned', security)).toBeInTheDocument()
    expect(finding('Gaps')).toHaveTextContent('1 responsibility has no owner.')
  })

  test('is undone and redone with keys, except while a text is edited', async () => {
    const { user } = await openPage('/charter')
    const title = screen.getByRole('textbox', { name: 'Charter title' })
    await user.type(title, 'Ours')
    await user.selectOptions(ownerOf(security), 'CTO')
    await waitFor(() => expect(ownerOf(security)).toHaveFocus())
    await user.keyboard('{Control>}z{/Control}')
    expect(itemIn('CIO', security)).toBeInTheDocument()
    expect(title).toHaveValue('Ours')
    await user.keyboard('{Shift>}{Meta>}Z{/Meta}{/Shift}')
    expect(itemIn('CTO', security)).toBeInTheDocument()
    await user.click(title)
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}')
    expect(itemIn('CTO', security)).toBeInTheDocument()
    expect(title).toHaveValue('Ours')
  })

  test('undoes to the start and does again', async () => {
    const { user } = await openPage('/charter')
    await user.selectOptions(ownerOf(security), 'CTO')
    await user.selectOptions(screen.getByRole('combobox', { name: `Lead: ${talk}` }), 'Lead: CIO')
    expect(standing()).toHaveTextContent(
      // As the headings say. What's shared is counted once, no matter who leads it.
      `CIO ${counts.cio - 1} · CTO ${counts.cto + 1} · ${counts.shared} shared (${counts.shared - 1} without a lead) · no gaps · 1 difference from the article`,
    )
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(standing()).toHaveTextContent(asArticle)
    expect(await screen.findByText(`Undone. “${security}”: CIO`)).toHaveAttribute('role', 'status')
    // Pressed to the end, it keeps the focus.
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(itemIn('CTO', security)).toBeInTheDocument()
  })

  test('what was undone, redone, or moved isn’t said anymore after another change', async () => {
    const { user } = await openPage('/charter')
    await user.selectOptions(ownerOf(security), 'CTO')
    expect(screen.getByText(`“${security}” is now assigned to CTO.`)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText(/^Undone\./)).toBeInTheDocument()
    expect(screen.queryByText(/is now assigned to/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(await screen.findByText(/^Redone\./)).toBeInTheDocument()
    await user.selectOptions(ownerOf(product), 'CIO')
    expect(screen.queryByText(/^Redone\./)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText(/^Undone\./)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Blank' }))
    expect(screen.queryByText(/^Undone\./)).not.toBeInTheDocument()
  })

  test('a title that was undone is said to be', async () => {
    const { user } = await openPage('/charter')
    await user.type(screen.getByRole('textbox', { name: 'Charter title' }), 'Who leads')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Undone. Charter title: empty')).toHaveAttribute('role', 'status')
  })

  test('with keys, the owner menu waits for Enter or for the focus to leave, and Escape takes the choice back', async () => {
    await openPage('/charter')
    const menu = () => ownerOf(security)
    /** As an arrow key or a letter does in a closed menu; jsdom's has neither. */
    const choose = (value: string) => {
      fireEvent.keyDown(menu(), { key: 'ArrowDown' })
      fireEvent.change(menu(), { target: { value } })
    }
    menu().focus()
    choose('cto')
    choose('+')
    choose('ciso')
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(itemIn('CIO', security)).toBeInTheDocument()
    expect(screen.queryByRole('textbox', { name: /^Owner’s name or title/ })).not.toBeInTheDocument()
    fireEvent.keyDown(menu(), { key: 'Escape' })
    expect(menu()).toHaveValue('cio')
    choose('ciso')
    fireEvent.keyDown(menu(), { key: 'Enter' })
    expect(itemIn('Other owners', security)).toBeInTheDocument()
    expect(menu()).toHaveFocus()
    choose('cto')
    fireEvent.blur(menu())
    expect(itemIn('CTO', security)).toBeInTheDocument()
  })

  test('takes someone whom the list does not have, and someone to consult', async () => {
    const { user } = await openPage('/charter')
    await user.selectOptions(ownerOf(security), 'Other…')
    await user.type(screen.getByRole('textbox', { name: /^Owner’s name or title/ }), 'Head of data{Enter}')
    expect(ownerOf(security)).toHaveDisplayValue('Head of data')
    await user.click(screen.getByRole('checkbox', { name: 'Show who is consulted' }))
    await user.click(screen.getByText(`${security}:`, { exact: false, selector: 'summary span' }))
    await user.click(
      within(screen.getByRole('group', { name: `Consulted on: ${security}` })).getByRole('checkbox', { name: 'CFO' }),
    )
    expect(screen.getByText('Consulted: CFO')).toBeVisible()
  })

  test('takes a custom responsibility, which starts out unassigned, and removes it again', async () => {
    const { user } = await openPage('/charter')
    await user.type(screen.getByRole('textbox', { name: 'Add a custom responsibility' }), 'Run the museum{Enter}')
    expect(itemIn('Unassigned', 'Run the museum')).toBeInTheDocument()
    expect(screen.getByText(/You can add 11 more/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove Run the museum' }))
    expect(screen.queryByRole('region', { name: 'Unassigned' })).not.toBeInTheDocument()
  })

  test('takes responsibilities beyond the article, one or all, and removes them again', async () => {
    const beyond = content.responsibilities.filter((each) => each.beyond)
    const { user } = await openPage('/charter')
    await user.click(screen.getByText(/^Add responsibilities beyond the article/))
    await user.click(await screen.findByRole('button', { name: 'Add Product security' }))
    expect(itemIn('CTO', 'Product security')).toBeInTheDocument()
    expect(standing()).toHaveTextContent(`CIO ${counts.cio} · CTO ${counts.cto + 1}`)
    expect(finding('Differences from the article')).toHaveTextContent('None.')
    await user.click(screen.getByRole('button', { name: `Add all ${beyond.length - 1}` }))
    expect(screen.queryByText(/^Add responsibilities beyond the article/)).not.toBeInTheDocument()
    const contestedOnes = beyond.filter(({ lean }) => lean === 'contested')
    expect(place('Unassigned').getAllByRole('listitem')).toHaveLength(contestedOnes.length)
    for (const { id } of beyond) expect(charterStore.getState().drafts[0]?.charter.assigned).toHaveProperty(id)
    await user.click(screen.getByRole('button', { name: 'Remove Product security' }))
    expect(screen.getByRole('button', { name: 'Add Product security' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(itemIn('CTO', 'Product security')).toBeInTheDocument()
  })

  test('is there again when the page is opened again, with what stands at its head', async () => {
    const { user } = await openPage('/charter')
    await user.type(screen.getByRole('textbox', { name: 'Charter title' }), 'Who leads')
    await user.type(screen.getByRole('textbox', { name: 'CIO (name)' }), 'Jane Doe')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Who leads')
    expect(JSON.parse(localStorage.getItem('cio-or-cto:charters') ?? '')).toMatchObject({
      state: { drafts: [{ charter: { title: 'Who leads', names: { cio: 'Jane Doe' } } }] },
    })
    expect(place('CIO').getByText('Jane Doe')).toBeInTheDocument()
  })

  test('asks once before it starts over or is deleted', async () => {
    const { user } = await openPage('/charter')
    await user.selectOptions(ownerOf(security), 'CTO')
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(screen.getByRole('button', { name: 'No, keep it' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'No, keep it' }))
    expect(itemIn('CTO', security)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    await user.click(screen.getByRole('button', { name: 'Yes, reset' }))
    expect(itemIn('CIO', security)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Delete this charter' }))
    await user.click(screen.getByRole('button', { name: 'Yes, delete this charter' }))
    expect(charterStore.getState().drafts).toEqual([])
  })

  test('stands beside others, each under its name', async () => {
    const { user } = await openPage('/charter')
    await user.type(screen.getByRole('textbox', { name: 'Charter title' }), 'Plan A')
    await user.click(screen.getByRole('button', { name: 'Blank' }))
    expect(place('Unassigned').getAllByRole('listitem')).toHaveLength(lineCounts.all)
    await user.click(screen.getByRole('button', { name: /^Plan A/ }))
    expect(place('CIO').getAllByRole('listitem')).toHaveLength(lineCounts.cio)
    expect(screen.getByRole('link', { name: 'Charter 2' })).toBeVisible()
  })

  test('is read from a file, and a file that is none says so and changes nothing', async () => {
    const { user } = await openPage('/charter')
    const input = screen.getByLabelText('Import file…')
    await user.upload(input, new File(['{"format":"other"}'], 'other.json', { type: 'application/json' }))
    expect(await screen.findByText('This file isn’t a role charter.')).toBeVisible()
    expect(charterStore.getState().drafts).toEqual([])
    const file = '{"format":"role-charter","version":1,"link":"v1.title_From a file.security_ciso.end"}'
    await user.upload(input, new File([file], 'charter.json', { type: 'application/json' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('From a file'))
    expect(itemIn('Other owners', security)).toBeInTheDocument()
  })

  test('a file with much that can’t be read opens, and each of it is listed', async () => {
    const { user } = await openPage('/charter')
    const responsibilities = Array.from({ length: 5 }, (_, row) => ({ holder: `Owner ${row}` }))
    const file = JSON.stringify({ format: 'role-charter', link: 'v1.end', responsibilities })
    await user.upload(screen.getByLabelText('Import file…'), new File([file], 'charter.json'))
    const said = (await screen.findByText('We ignored part of this file:')).parentElement ?? document.body
    expect(said.closest('[role=status]')).not.toBeNull()
    const items = within(said).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([1, 2, 3, 4, 5].map((row) => `“row ${row}” can’t be read`))
  })

  test('a file that is too large is refused before it is read', async () => {
    const { user } = await openPage('/charter')
    const huge = new File(['{}'], 'huge.json', { type: 'application/json' })
    Object.defineProperty(huge, 'size', { value: 300_000_000 })
    const read = vi.spyOn(huge, 'text')
    await user.upload(screen.getByLabelText('Import file…'), huge)
    expect(await screen.findByText('This file is too large to be a charter.')).toBeVisible()
    expect(read).not.toHaveBeenCalled()
  })

  test('several lines or cells pasted as a responsibility become one each, on request, and what doesn’t fit is said', async () => {
    const { user } = await openPage('/charter')
    await user.click(screen.getByRole('textbox', { name: 'Add a custom responsibility' }))
    await user.paste(`Run the zoo\r\nFeed the cat\t${'x'.repeat(90)}\n`)
    expect(screen.getByText('You pasted 3 entries. 1 will be cut to 80 characters.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add 3 responsibilities' }))
    expect(charterStore.getState().drafts).toHaveLength(1)
    expect(charterStore.getState().drafts[0]?.charter.ownItems.map(({ title }) => title)).toEqual([
      'Run the zoo',
      'Feed the cat',
      'x'.repeat(80),
    ])
    await user.click(screen.getByRole('textbox', { name: 'Add a custom responsibility' }))
    await user.paste('y'.repeat(90))
    expect(screen.getByText('Only the first 80 characters fit.')).toBeVisible()
  })

  test('says which characters it left out of a name', async () => {
    const { user } = await openPage('/charter')
    await user.click(screen.getByRole('textbox', { name: 'CIO (name)' }))
    await user.paste('Ana\u202E')
    expect(await screen.findByText('We left out hidden characters from what you entered.')).toBeVisible()
    expect(charterStore.getState().drafts[0]?.charter.names).toEqual({ cio: 'Ana' })
  })

  test('says where storage keeps nothing', async () => {
    localStorage.setItem('cio-or-cto:charters', JSON.stringify({ state: { drafts: [], open: null }, version: 2 }))
    const { user } = await openPage('/charter')
    expect(await screen.findByText(/A newer version of this site stored charters here/)).toBeVisible()
    await user.selectOptions(ownerOf(security), 'CTO')
    expect(itemIn('CTO', security)).toBeInTheDocument()
    expect(localStorage.getItem('cio-or-cto:charters')).toContain('"version":2')
  })
})

describe('a charter that came with a link', () => {
  const link = '/charter?c=v1.org_Acme.security_ciso.dialogue_shared_cio.end'

  test('is shown and cannot be changed, until it is copied', async () => {
    const { user, address } = await openPage(link)
    expect(screen.getByText(/You’re viewing a shared charter/)).toHaveTextContent('Nothing was stored on this device.')
    expect(screen.queryByRole('combobox', { name: /^Owner:/ })).not.toBeInTheDocument()
    expect(screen.getByRole('definition')).toHaveTextContent('Acme')
    expect(itemIn('Shared', 'Lead: CIO')).toBeInTheDocument()
    expect(localStorage).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Edit a copy' }))
    await waitFor(() => expect(address()).toBe('/charter'))
    expect(ownerOf(security)).toHaveDisplayValue('CISO')
  })

  test('is not made up where nothing of it can be read', async () => {
    await openPage('/charter?c=nonsense')
    expect(screen.getByText('We couldn’t read a charter from this link.')).toBeVisible()
    expect(
      screen.getByText(
        'This link may have been cut off: ask for it again. We ignored part of this link: “nonsense” is incomplete.',
      ),
    ).toBeVisible()
    expect(screen.queryByText(/You’re viewing a shared charter/)).not.toBeInTheDocument()
    expect(ownerOf(security)).toBeEnabled()
  })

  test('is compared at an address that servers accept, however long the two are', async () => {
    const ownItems = Array.from({ length: 12 }, (_, index) => ({ id: `own-${index + 1}`, title: '字'.repeat(80) }))
    const full = { ...defaultCharter, ownItems }
    beginDraft(full)
    beginDraft({ ...full, title: 'Theirs' })
    const { user, address, back } = await openPage('/charter')
    await user.click(screen.getByRole('link', { name: 'Charter 1' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Two charters, compared' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(address()).toMatch(/^\/charter#c=/)
    expect(await screen.findByRole('columnheader', { name: 'Theirs' })).toBeVisible()
    back()
    await screen.findByRole('region', { name: 'Your charters' })
  })

  test.each([
    '#c=v1.title_Ours.end&c=v1.title_Theirs.security_ciso.end',
    '#?c=v1.title_Ours.end&c=v1.title_Theirs.security_ciso.end',
    '?c=v1.title_Ours.end#c=v1.title_Theirs.security_ciso.end',
  ])('opens from such an address: %s', async (query) => {
    await openPage(`/charter${query}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two charters, compared')
    expect(await screen.findByRole('columnheader', { name: 'Theirs' })).toBeVisible()
  })

  test('says which are too many, wherever they are', async () => {
    await openPage('/charter?c=v1.title_Ours.end&c=v1.title_Theirs.end#c=v1.title_Third.end')
    expect(screen.getByText('We ignored part of this link: “v1.title_Third.end” doesn’t fit.')).toBeVisible()
  })

  test('leaves one’s own as they were, and lies beside them', async () => {
    beginDraft(assign(content, defaultCharter, 'revenue', 'cio'))
    const before = localStorage.getItem('cio-or-cto:charters')
    const { user } = await openPage(link)
    expect(screen.getByText(/Your own charters haven’t changed/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Compare with mine' }))
    const table = await screen.findByRole('table', {
      name: `They differ on 3 of ${counts.all} responsibilities (listed first).`,
    })
    const rows = within(table).getAllByRole('row').slice(1, 4)
    expect(rows.map((row) => row.textContent)).toEqual([
      `${security}${titleOf('security')}CISOCIO`,
      `${income}${titleOf('revenue')}CTOCIO`,
      `${talk}${titleOf('dialogue')}Shared; lead: CIOShared; no lead`,
    ])
    expect(localStorage.getItem('cio-or-cto:charters')).toBe(before)
  })

  test('that was mangled keeps what can be read and tells the rest', async () => {
    await openPage('/charter?c=v1.security_ciso.risk_wizard.dialog')
    expect(screen.getByText(/We ignored part of this link/)).toHaveTextContent(
      'This link may have been cut off: ask for it again. We ignored part of this link: “dialog” is incomplete; “risk_wizard” isn’t recognized.',
    )
    expect(itemIn('Other owners', security)).toBeInTheDocument()
  })
})

describe('on paper', () => {
  const paper = () => screen.getByRole('article', { hidden: true })

  test('a charter is a document, which isn’t there on the screen', async () => {
    const { user } = await openPage('/charter')
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Organization' }), 'Acme')
    await user.selectOptions(ownerOf(security), 'CISO')
    const { getByRole, getAllByRole } = within(paper())
    expect(getByRole('heading', { level: 2, hidden: true })).toHaveTextContent('CIO–CTO Role Charter')
    expect(getAllByRole('definition', { hidden: true })[0]).toHaveTextContent('Acme')
    expect(getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'Responsibility',
      'What it covers',
      'Owner',
      'Lead',
    ])
    const rows = getAllByRole('row', { hidden: true }).slice(1)
    expect(rows).toHaveLength(lineCounts.all)
    expect(rows.at(-1)).toHaveTextContent(new RegExp(`^${security}${titleOf('security')}.+CISO$`))
    expect(getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'Chief Information OfficerDate',
      'Chief Technology OfficerDate',
      'CISODate',
      'Approved by (name and title)Date',
    ])
  })

  test('it has columns only for what there is', async () => {
    await openPage('/charter?c=v1.dialogue_cio_asks_cto.' + idsOfShared.map((id) => `${id}_cio`).join('.') + '.end')
    const columns = within(paper()).getAllByRole('columnheader', { hidden: true })
    expect(columns.map(({ textContent }) => textContent)).toEqual([
      'Responsibility',
      'What it covers',
      'Owner',
      'Consulted',
    ])
  })
})

describe('a charter that starts from a result', () => {
  /** A county whose technology is in many hands; what its citizens get is a website. */
  const answers =
    'v2.people-from2000.reach-none.inside-several.inblocks-divided.instakes-replace-loss-spend.pay-one.gaps-nothing'
  const { quiz } = content
  const unassigned = () =>
    place('Unassigned').getAllByText(/^Unassigned: there’s little or no technology for customers/)

  test('is pre-filled, says why each thing is where it is, and becomes one’s own with the first change', async () => {
    const { user, address } = await openPage(`/charter?a=${answers}`)
    expect(place('Unassigned').getAllByRole('listitem')).toHaveLength(lineCounts.cto)
    expect(place('CIO').getAllByText(/^The result recommends this role/)).toHaveLength(lineCounts.cio)
    expect(place('CIO').getAllByText(/^Assigned to the only role that exists or is recommended/)).toHaveLength(
      lineCounts.shared,
    )
    expect(unassigned()).toHaveLength(lineCounts.cto)
    const [asked, ...others] = place('CIO').getAllByRole('link', { name: /^question \d+$/ })
    expect(others.length).toBeGreaterThan(3)
    // The tooltip says what the question asks, since only its number has room.
    expect(asked).toHaveTextContent('question 1')
    expect(asked).toHaveAccessibleDescription(quiz.questions[0]?.text)
    expect(asked).toHaveAttribute('href', `/quiz/${quiz.questions[0]?.id}`)
    const reason = place('CIO').getAllByText(/^The result recommends this role/)[0]
    expect(reason).toHaveTextContent('Based on the answers to question 1, question 3, question 4, and question 5.')
    expect(localStorage).toHaveLength(0)
    await user.selectOptions(ownerOf(product), content.parties.find(({ id }) => id === 'provider')?.name ?? '')
    await waitFor(() => expect(address()).toBe('/charter'))
    expect(unassigned()).toHaveLength(lineCounts.cto - 1)
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    await user.click(screen.getByRole('button', { name: 'Yes, reset' }))
    expect(unassigned()).toHaveLength(lineCounts.cto)
  })

  test('names one executive for both, to whom everything can go back', async () => {
    const both =
      'v2.people-from2000.reach-half.inside-empty.inblocks-skill.instakes-replace-loss.outside-several.outblocks-divided.outstakes-team-loss.shared-most.pace-clearly.pay-more'
    const { user } = await openPage(`/charter?a=${both}`)
    const title = 'A chief information and technology officer'
    expect(place('Other owners').getAllByText(/^The result recommends one executive for both sides/)).toHaveLength(
      lineCounts.all,
    )
    expect(ownerOf(security)).toHaveDisplayValue(title)
    await user.selectOptions(ownerOf(security), 'CISO')
    await user.selectOptions(ownerOf(security), title)
    expect(place('Other owners').getAllByText(/^The result recommends one executive/)).toHaveLength(lineCounts.all)
  })

  test('counts only the questions that were asked', async () => {
    await openPage(`/charter?a=${answers.replace('gaps-nothing', 'gaps-secure')}`)
    const [, , , , , , last] = quiz.questions.filter(({ axis }) => axis !== 'outward')
    expect(last?.id).toBe('gaps')
    expect(place('Other owners').getByRole('link', { name: 'question 7' })).toHaveAttribute('href', '/quiz/gaps')
    expect(itemIn('Other owners', security)).toBeInTheDocument()
  })

  test('takes from a link of version 1 what still means the same, and says that the quiz has changed', async () => {
    await openPage('/charter?a=v1.reentry-3.inside-executive.outside-nobody.people-to99.seat-no')
    expect(screen.getByText(/^The quiz has changed since this link was created/)).toHaveTextContent(
      'The charter starts from the answers that still mean the same.',
    )
    expect(screen.getByRole('link', { name: 'Take the new quiz' })).toHaveAttribute('href', '/quiz')
    expect(place('CIO').getAllByText(/^An executive leads this side today/)).toHaveLength(lineCounts.cio)
    expect(place('Unassigned').getAllByText(/^Unassigned: no one leads this side today/)).toHaveLength(lineCounts.cto)
  })

  test('starts from nothing where a link of version 1 has nothing that still means the same', async () => {
    await openPage('/charter?a=v1.reentry-3.people-from500')
    expect(screen.getByText(/^The quiz has changed since this link was created/)).toHaveTextContent(
      'None of its answers still mean the same',
    )
    expect(standing()).toHaveTextContent(asArticle)
    expect(screen.queryByText(/We ignored part of this link/)).not.toBeInTheDocument()
  })

  test('is what the result page leads to', async () => {
    const { user, address } = await openPage(`/result/cio?a=${answers}`)
    const [above] = screen.getAllByRole('link', { name: 'Create a role charter' })
    if (above === undefined) throw new Error('The result leads to no charter.')
    await user.click(above)
    await waitFor(() => expect(address()).toBe(`/charter?a=${answers}`))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Role charter')
  })

  test('can be begun from one’s own answers', async () => {
    quizStore.setState({ answers: parseAnswers(quiz, answers).value.answers, previous: null })
    const { user } = await openPage('/charter')
    await user.click(screen.getByRole('button', { name: 'From your quiz result' }))
    expect(unassigned()).toHaveLength(lineCounts.cto)
  })
})

describe('an error', () => {
  test('stands at its field, is tied to it, and is announced each time', async () => {
    const { user } = await openPage('/charter')
    const submit = async (name: RegExp, text: string, error: string) => {
      const field = screen.getByRole('textbox', { name })
      await user.clear(field)
      await user.type(field, `${text}{Enter}`)
      const alert = await screen.findByText(error)
      expect(field).toBeInvalid()
      expect(field.getAttribute('aria-describedby')).toContain(alert.id)
      expect(alert.parentElement).toHaveAttribute('role', 'alert')
      expect(field.closest('form')).toContainElement(alert)
      return alert
    }
    const notOne = 'That isn’t a charter link. (A charter link has “c=” in it.)'
    const first = (await submit(/^Compare with/, 'no link', notOne)).textContent
    const second = (await submit(/^Compare with/, 'no link', notOne)).textContent
    // What's the same isn't announced.
    expect(second).not.toBe(first)
    await submit(/^Compare with/, 'c=v1.end c=v1.end', 'Paste one charter link at a time.')
    await submit(/^Compare with/, ' ', 'Paste a charter link first.')
    await submit(/^Add a custom responsibility/, ' ', 'Enter a responsibility first.')
    await user.selectOptions(ownerOf(security), 'Other…')
    await submit(/^Owner’s name or title/, ' ', 'Enter a name or title first.')
  })

  test('of a file stands at the field that takes it', async () => {
    const { user } = await openPage('/charter')
    const field = screen.getByLabelText(/^Import file/)
    for (const name of ['one.json', 'other.json']) {
      await user.upload(field, new File(['{'], name, { type: 'application/json' }))
      await waitFor(() => expect(field).toBeInvalid())
      const error = document.getElementById(field.getAttribute('aria-describedby') ?? '')
      expect(error?.parentElement).toHaveAttribute('role', 'alert')
    }
  })
})

describe('what was half typed', () => {
  const custom = () => screen.getByRole('textbox', { name: 'Add a custom responsibility' })
  const compared = () => screen.getByRole('textbox', { name: /^Compare with another charter/ })
  const owner = () => screen.getByRole('textbox', { name: /^Owner’s name or title/ })

  test('is still there when the reader comes back, and not after it was used', async () => {
    const { user, go } = await openPage('/charter')
    await user.type(custom(), 'Run the z')
    await user.type(compared(), 'https://x.org/ch')
    await user.selectOptions(ownerOf(security), 'Other…')
    await user.type(owner(), 'Head of S')
    await go('/method')
    await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument())
    await go('/charter')
    await waitFor(() => expect(custom()).toHaveValue('Run the z'))
    expect(compared()).toHaveValue('https://x.org/ch')
    expect(owner()).toHaveValue('Head of S')
    // Nobody asked for it just now.
    expect(owner()).not.toHaveFocus()
    await user.clear(owner())
    await user.type(owner(), 'Ada{Enter}')
    await user.type(custom(), 'oo{Enter}')
    await user.clear(compared())
    expect(itemIn('Other owners', security)).toBeInTheDocument()
    expect(charterStore.getState().drafts[0]?.charter.ownItems.map(({ title }) => title)).toEqual(['Run the zoo'])
    expect(typedTexts.getState()).toEqual({ texts: {} })
  })

  test('includes lines that were pasted and not added', async () => {
    const { user, go } = await openPage('/charter')
    await user.click(custom())
    await user.paste('Run the zoo\nFeed the cat')
    await go('/method')
    await go('/charter')
    await user.click(await screen.findByRole('button', { name: 'Add 2 responsibilities' }))
    expect(charterStore.getState().drafts[0]?.charter.ownItems).toHaveLength(2)
    expect(typedTexts.getState()).toEqual({ texts: {} })
  })

  test('is gone when the reader cancels, or chooses another owner', async () => {
    const { user } = await openPage('/charter')
    for (const leave of [() => user.keyboard('{Escape}'), () => user.selectOptions(ownerOf(security), 'CTO')]) {
      await user.selectOptions(ownerOf(security), 'Other…')
      await user.type(owner(), 'Head')
      await leave()
      expect(typedTexts.getState()).toEqual({ texts: {} })
    }
  })

  test('a link that was compared is not kept', async () => {
    const { user, address } = await openPage('/charter')
    await user.type(compared(), '/charter?c=v1.security_nobody.end{Enter}')
    await waitFor(() => expect(address()).toMatch(/c=.*c=/))
    expect(typedTexts.getState()).toEqual({ texts: {} })
  })
})
