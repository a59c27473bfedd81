import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { parseCharter } from '#domain/charter/charter-link.ts'
import { serializeSession, sessionFragment } from '#domain/session/session-link.ts'
import { newSession, nobodyYet, type Session, type Weight } from '#domain/session/session.ts'
import { sessionContent } from '#routes/site-content/session.ts'
import { charterStore } from '#state/charter.ts'
import { sessionStore } from '#state/session.ts'
import { openPage } from '#tests/routes/open-page.tsx'

beforeEach(() => {
  sessionStore.setState({ sessions: [], open: null })
  charterStore.setState({ drafts: [], open: null })
  localStorage.clear()
})

const ai = 'AI governance'
const data = 'Data governance and analytics'
const security = 'Information security'
const h1 = () => screen.getByRole('heading', { level: 1 })
const group = (name: string) => within(screen.getByRole('group', { name }))
/** Chooses a radio button, whose effects follow after the next paint. */
const choose = async (user: UserEvent, name: string, choice: string) => {
  const before = JSON.stringify(sessionStore.getState())
  await user.click(group(name).getByRole('radio', { name: choice }))
  await waitFor(() => expect(JSON.stringify(sessionStore.getState())).not.toBe(before))
}
const finish = (name: string) => screen.getByRole('button', { name })

const said = (owner: string, weight: Weight = 'matters') => ({ owner, weight })
const ana = {
  ...nobodyYet,
  name: 'Ana',
  role: 'cio',
  answers: { ai: said('cio', 'firm'), data: said('cio'), security: said('ciso') },
}
const ben = {
  ...nobodyYet,
  name: 'Ben',
  role: 'cto',
  answers: { ai: said('cto', 'firm'), data: said('cdo', 'either'), security: said('ciso') },
}
const sent: Session = { ...newSession('4fz'), first: ana }
const both: Session = { ...sent, second: ben }
const linkTo = (session: Session) => `/session${sessionFragment(sessionContent, session)}`
/** What the link in an address says, which can't be read by looking. */
const saidBy = (address: string) => Buffer.from(address.split('.')[1] ?? '', 'base64url').toString()

describe('the first person', () => {
  test('finds the contested ground, with nothing chosen and nothing stored', async () => {
    await openPage('/session')
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(content.topics.length)
    for (const name of [ai, data, security]) {
      for (const radio of group(`Owner (${name})`).getAllByRole('radio')) expect(radio).not.toBeChecked()
    }
    expect(localStorage).toHaveLength(0)
  })

  test('can divide the whole charter instead, and keeps the answers', async () => {
    const { user } = await openPage('/session')
    await choose(user, `Owner (${ai})`, 'CIO')
    await choose(user, 'To divide', `Whole charter (${sessionContent.items.length})`)
    expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(content.topics.length)
    expect(group(`Owner (${ai})`).getByRole('radio', { name: 'CIO' })).toBeChecked()
    expect(screen.getByText(`1 of ${sessionContent.items.length} answered`)).toBeInTheDocument()
  })

  test('has to answer something first', async () => {
    const { user } = await openPage('/session')
    await user.click(finish('Get the link for the other person'))
    expect(screen.getByRole('alert')).toHaveTextContent('Answer at least one first.')
    expect(h1()).toHaveTextContent('A session for two')
  })

  test('names someone else from the menu or by name, which counts once there’s a name', async () => {
    const { user } = await openPage('/session')
    await choose(user, `Owner (${ai})`, 'Someone else')
    expect(screen.getByText(/^0 of/)).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: `Who else: ${ai}` }), 'CISO')
    expect(screen.getByText(/^1 of/)).toBeInTheDocument()
    await choose(user, `Owner (${data})`, 'Someone else')
    await user.selectOptions(screen.getByRole('combobox', { name: `Who else: ${data}` }), 'Other…')
    await user.type(screen.getByRole('textbox', { name: `Name or title (${data})` }), 'Head of Data')
    expect(screen.getByText(/^2 of/)).toBeInTheDocument()
    // The next one finds the name in the menu.
    await choose(user, `Owner (${security})`, 'Someone else')
    await user.selectOptions(screen.getByRole('combobox', { name: `Who else: ${security}` }), 'Head of Data')
    expect(sessionStore.getState().sessions[0]?.session.first.answers).toMatchObject({
      ai: { owner: 'ciso' },
      data: { owner: '+Head of Data' },
      security: { owner: '+Head of Data' },
    })
  })

  test('gets a link, finds the answers after coming back, and can change them', async () => {
    const { user, address, go } = await openPage('/session')
    await user.type(screen.getByRole('textbox', { name: 'Your name (optional)' }), 'Ana')
    await choose(user, 'You’re the', 'CIO')
    await choose(user, `Owner (${ai})`, 'CIO')
    await choose(user, `To you (${ai})`, 'Can’t give way')
    await user.click(finish('Get the link for the other person'))
    await waitFor(() => expect(saidBy(address())).toMatch(/^v1\.id_\w+\.list_contested\.first_cio_Ana\.ai_cio_3\.end$/))
    expect(h1()).toHaveTextContent('Now the other person')
    await go('/charter')
    await go('/session')
    await waitFor(() => expect(h1()).toHaveTextContent('Now the other person'))
    await user.click(screen.getByRole('button', { name: 'Change your answers' }))
    expect(group(`Owner (${ai})`).getByRole('radio', { name: 'CIO' })).toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Your name (optional)' })).toHaveValue('Ana')
  })

  test('comes back to the form with Back, with the answers', async () => {
    const { user, back, steps } = await openPage('/session')
    await choose(user, `Owner (${ai})`, 'CIO')
    await user.click(finish('Get the link for the other person'))
    await waitFor(() => expect(h1()).toHaveTextContent('Now the other person'))
    expect(steps()).toBe(2)
    back()
    await waitFor(() => expect(h1()).toHaveTextContent('A session for two'))
    expect(group(`Owner (${ai})`).getByRole('radio', { name: 'CIO' })).toBeChecked()
    await choose(user, `Owner (${data})`, 'CTO')
    await user.click(finish('Get the link for the other person'))
    await waitFor(() => expect(h1()).toHaveTextContent('Now the other person'))
    expect(screen.getByText('Your answers (2)')).toBeInTheDocument()
  })

  test('who comes from a charter divides the whole one, unless there’s a session already', async () => {
    const { user, go } = await openPage('/session?list=whole')
    const whole = () =>
      group('To divide').getByRole('radio', { name: `Whole charter (${sessionContent.items.length})` })
    expect(whole()).toBeChecked()
    expect(localStorage).toHaveLength(0)
    await choose(user, `Owner (${ai})`, 'CIO')
    expect(sessionStore.getState().sessions[0]?.session.scope).toBe('whole')
    await choose(user, 'To divide', `Contested ground (${sessionContent.contested.length})`)
    await go('/charter')
    await go('/session?list=whole')
    await waitFor(() => expect(group(`Owner (${ai})`).getByRole('radio', { name: 'CIO' })).toBeChecked())
    expect(whole()).not.toBeChecked()
  })

  test('sees where the two differ when the link comes back, and without it from then on', async () => {
    sessionStore.setState({
      sessions: [{ session: sent, seat: 'first', isGiven: true, isDecided: false }],
      open: '4fz',
    })
    const { go } = await openPage(linkTo(both))
    await waitFor(() => expect(h1()).toHaveTextContent('Ana and Ben'))
    await go('/charter')
    await go('/session')
    await waitFor(() => expect(h1()).toHaveTextContent('Ana and Ben'))
  })
})

describe('the second person', () => {
  test('doesn’t see the first one’s answers before giving their own', async () => {
    const { user, address } = await openPage(linkTo(sent))
    expect(h1()).toHaveTextContent('Your view comes first')
    expect(screen.getByText(/^Ana has answered already\./)).toBeInTheDocument()
    for (const radio of group(`Owner (${ai})`).getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(screen.queryByRole('group', { name: 'To divide' })).toBeNull()
    expect(localStorage).toHaveLength(0)
    await choose(user, `Owner (${ai})`, 'CTO')
    expect(h1()).toHaveTextContent('Your view comes first')
    await user.click(finish('See where you differ'))
    // Once uncovered, they can't be answered any more.
    expect(h1()).toHaveTextContent('Your view comes first')
    expect(finish('No, answer them')).toHaveFocus()
    await user.click(finish('No, answer them'))
    const [unanswered] = within(screen.getByRole('group', { name: `Owner (${data})` })).getAllByRole('radio')
    expect(unanswered).toHaveFocus()
    await choose(user, `Owner (${data})`, 'Shared')
    await user.click(finish('See where you differ'))
    expect(screen.getByRole('group', { name: '13 unanswered: skip them?' })).toBeInTheDocument()
    await user.click(finish('Yes, see where you differ'))
    await waitFor(() => expect(h1()).toHaveTextContent('Ana and Second person'))
    expect(screen.getByText('You don’t agree on any of the 3 yet. Twelve others were skipped.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Copy the link for Ana' })).toBeInTheDocument()
    await waitFor(() => expect(saidBy(address())).toContain('.second_other.ai_cio_3_cto_2.'))
  })

  test('finds half-given answers after leaving', async () => {
    const { user, go } = await openPage(linkTo(sent))
    await choose(user, `Owner (${ai})`, 'CTO')
    await go('/charter')
    await go(linkTo(sent))
    await waitFor(() => expect(group(`Owner (${ai})`).getByRole('radio', { name: 'CTO' })).toBeChecked())
    expect(h1()).toHaveTextContent('Your view comes first')
  })
})

describe('the comparison', () => {
  const agenda = () => within(screen.getByRole('region', { name: /^\d+ minutes$/ }))
  const differences = () => within(screen.getByRole('region', { name: 'Where you differ' }))

  test('says how much the two agree, and shows what matters most first, with questions to ask aloud', async () => {
    await openPage(linkTo(both))
    expect(screen.getByText('You agree on 1 of 3. Twelve others were skipped.')).toBeInTheDocument()
    const names = differences().getAllByRole('heading', { level: 3 })
    expect(names.map(({ textContent }) => textContent)).toEqual([ai, data])
    const first = within(names[0]?.closest('li') ?? document.body)
    expect(first.getByText('Both claim it')).toBeInTheDocument()
    expect(first.getAllByText('Can’t give way')).toHaveLength(2)
    for (const { text } of content.topics.find(({ id }) => id === 'ai')?.tests ?? []) {
      expect(first.getByText(text)).toBeInTheDocument()
    }
    expect(first.getByRole('link', { name: 'The cases on AI' })).toHaveAttribute('href', '/contested/ai')
    expect(differences().getByText('Ben could live with either, so the answer of Ana may do.')).toBeInTheDocument()
    expect(screen.getByText('What you agree on (1)')).toBeInTheDocument()
  })

  test('has an agenda that leads to the differences, and copies it', async () => {
    const { user } = await openPage(linkTo(both))
    const rows = agenda().getAllByRole('listitem')
    // What Ben could live with either way is confirmed first.
    expect(rows).toHaveLength(4)
    expect(rows[0]).toHaveTextContent(/^0–6 minutes: Opening/)
    expect(rows[0]).toHaveTextContent(`Confirm what one of you could live with either way: ${data}.`)
    expect(rows.at(-1)).toHaveTextContent(/^19–25 minutes: Closing/)
    await user.click(agenda().getByRole('button', { name: ai }))
    expect(differences().getByRole('heading', { name: ai })).toHaveFocus()
    await user.click(agenda().getByRole('button', { name: 'Copy the agenda' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('# Who owns what: Ana and Ben')
    expect(copied).toContain('# Agenda: 25 minutes')
    expect(copied).toMatch(/\| 0–6 +\| Opening/)
    expect(copied).not.toContain('give way')
  })

  test('takes decisions, which make the agreed charter', async () => {
    const { user } = await openPage(linkTo(both))
    const charter = () => {
      const address = screen.getByRole('link', { name: 'Open the agreed charter' }).getAttribute('href') ?? ''
      const value = new URLSearchParams(address.slice(address.indexOf('?'))).get('c') ?? ''
      return parseCharter(content, value).value
    }
    expect(charter().assigned).toMatchObject({ security: { holder: 'ciso' }, ai: { holder: 'nobody' } })
    await choose(user, `You agree on (${ai})`, 'CTO')
    await choose(user, `You agree on (${data})`, 'Leave it open')
    await user.type(screen.getByRole('textbox', { name: `Who follows up (${data})` }), 'Ben')
    await user.type(screen.getByRole('textbox', { name: `Note (${data})` }), 'Ask finance')
    expect(charter().assigned).toMatchObject({ ai: { holder: 'cto' }, data: { holder: 'nobody' } })
    expect(
      screen.getByText('You agree on 2 of 3, counting 1 that you decided. Twelve others were skipped.'),
    ).toBeInTheDocument()
    expect(charter().names).toEqual({ cio: 'Ana', cto: 'Ben' })
    expect(
      screen.getByText(/^Two responsibilities have an owner you agree on\. 13 stay unassigned\.$/),
    ).toBeInTheDocument()
    expect(sessionStore.getState().sessions[0]).toMatchObject({
      seat: null,
      session: { decisions: { ai: { owner: 'cto' }, data: { owner: null, person: 'Ben', note: 'Ask finance' } } },
    })
    await user.click(screen.getByRole('button', { name: `Undecide ${ai}` }))
    expect(charter().assigned).toMatchObject({ ai: { holder: 'nobody' } })
    expect(group(`You agree on (${ai})`).getByRole('radio', { name: 'CTO' })).not.toBeChecked()
  })

  test('opens the agreed charter on the charter page', async () => {
    const { user } = await openPage(linkTo(both))
    await user.click(screen.getByRole('link', { name: 'Open the agreed charter' }))
    await waitFor(() => expect(h1()).toHaveTextContent('Role charter'))
    expect(await screen.findByText(/^You’re viewing a shared charter\./)).toBeInTheDocument()
  })

  test('asks who decides about what’s shared, also if both said so from the start', async () => {
    const share = (person: typeof ana | typeof ben) => ({
      ...person,
      answers: { ...person.answers, security: said('shared') },
    })
    const { user } = await openPage(linkTo({ ...both, first: share(ana), second: share(ben) }))
    const charter = () => {
      const address = screen.getByRole('link', { name: 'Open the agreed charter' }).getAttribute('href') ?? ''
      const value = new URLSearchParams(address.slice(address.indexOf('?'))).get('c') ?? ''
      return parseCharter(content, value).value.assigned
    }
    expect(screen.queryByRole('group', { name: `Who decides if you disagree (${ai})` })).toBeNull()
    await choose(user, `You agree on (${ai})`, 'Shared')
    expect(charter()).toMatchObject({
      ai: { holder: 'shared', lead: null },
      security: { holder: 'shared', lead: null },
    })
    await choose(user, `Who decides if you disagree (${ai})`, 'CTO')
    await choose(user, `Who decides if you disagree (${security})`, 'CIO')
    expect(charter()).toMatchObject({
      ai: { holder: 'shared', lead: 'cto' },
      security: { holder: 'shared', lead: 'cio' },
    })
    await choose(user, `Who decides if you disagree (${ai})`, 'Not chosen')
    expect(charter()).toMatchObject({ ai: { holder: 'shared', lead: null } })
  })

  test('says when this device has other decisions than the link, until the next one is in the address', async () => {
    const to = (owner: string) => ({ ai: { owner, person: '', note: '' } })
    sessionStore.setState({
      sessions: [{ session: { ...both, decisions: to('cto') }, seat: null, isGiven: true, isDecided: true }],
      open: null,
    })
    const { user, address } = await openPage(linkTo({ ...both, decisions: to('cio') }))
    expect(await screen.findByText(/^This device has changes that the link doesn’t have\./)).toBeInTheDocument()
    expect(saidBy(address())).toContain('.agreed_ai_cio.')
    const before = history.length
    await choose(user, `You agree on (${data})`, 'CTO')
    await waitFor(() => expect(saidBy(address())).toContain('.agreed_ai_cto.agreed_data_cto.end'))
    expect(history).toHaveLength(before)
    expect(screen.queryByText(/^This device has changes/)).toBeNull()
  })

  test('compares what was sent, and tells both that answers were changed since', async () => {
    const changed = { ...ana, answers: { ...ana.answers, ai: said('shared'), platform: said('cio') } }
    const sentence = /^Ana changed 2 answers after sending\. This page compares the answers that Ben had/
    sessionStore.setState({
      sessions: [{ session: { ...sent, first: changed }, seat: 'first', isGiven: true, isDecided: false }],
      open: '4fz',
    })
    const { go } = await openPage(linkTo(both))
    expect(await screen.findByText(sentence)).toBeInTheDocument()
    expect(differences().getByText('Both claim it')).toBeInTheDocument()
    expect(sessionStore.getState().sessions[0]?.session.first.answers).toEqual(both.first.answers)
    // On the other device, when the later link comes.
    await go('/charter')
    sessionStore.setState({
      sessions: [{ session: both, seat: 'second', isGiven: true, isDecided: false }],
      open: '4fz',
    })
    await go(linkTo({ ...sent, first: changed }))
    expect(await screen.findByText(sentence)).toBeInTheDocument()
    expect(differences().getByText('Both claim it')).toBeInTheDocument()
    await go('/charter')
    await go(linkTo(both))
    await waitFor(() => expect(h1()).toHaveTextContent('Ana and Ben'))
    expect(screen.queryByText(/after sending/)).toBeNull()
  })

  test('prints without what’s in the address', async () => {
    await openPage(linkTo(both))
    await waitFor(() => expect(h1()).toHaveTextContent('Ana and Ben'))
    // The page is in a history of its own here.
    window.history.replaceState({ kept: 1 }, '', linkTo(both))
    window.dispatchEvent(new Event('beforeprint'))
    expect([location.pathname, location.hash]).toEqual(['/session', ''])
    window.dispatchEvent(new Event('afterprint'))
    expect(location.href).toContain(linkTo(both))
    expect(history.state).toEqual({ kept: 1 })
    window.history.replaceState(null, '', '/')
  })
})

describe('a link', () => {
  test('that can’t be read says so, and the page can be used', async () => {
    await openPage('/session#s=garbage')
    expect(await screen.findByText('We couldn’t read a session from this link.')).toBeInTheDocument()
    expect(h1()).toHaveTextContent('A session for two')
    expect(group(`Owner (${ai})`).getByRole('radio', { name: 'CIO' })).toBeInTheDocument()
  })

  test('that lost a part says which', async () => {
    await openPage(`/session#s=${serializeSession(sessionContent, both).replace('.ai_cio', '.magic_cio')}`)
    expect(
      await screen.findByText(/^We ignored part of this link: “magic_cio_3_cto_3” isn’t recognized\./),
    ).toBeInTheDocument()
    expect(h1()).toHaveTextContent('Ana and Ben')
  })
})

test('only the one responsibility that a topic is about has its name and its questions', () => {
  const about = sessionContent.items.flatMap(({ id, topic }) => (topic === undefined ? [] : [`${topic.id}: ${id}`]))
  expect(about.toSorted()).toEqual([
    'ai: ai',
    'architecture: architecture',
    'business-systems: business-systems',
    'cloud: production',
    'compliance: compliance',
    'continuity: continuity',
    'data: data',
    'platform: platform',
    'security: security',
    'spend: investments',
  ])
  for (const { id, topic } of sessionContent.items) {
    if (topic) expect(content.topics.find((each) => each.id === topic.id)?.responsibilities[0]).toBe(id)
  }
})

test('the contested ones stay the same: links have the name of the list', () => {
  expect(sessionContent.contested.join(' ')).toBe(
    'ai data security production platform architecture product business-systems standards investments product-security compliance continuity integration role-boundaries',
  )
})

test('sessions on this device can be opened, started, and deleted', async () => {
  const kept = (session: Session) => ({ session, seat: 'first', isGiven: true, isDecided: false }) as const
  sessionStore.setState({
    sessions: [kept(both), kept({ ...sent, id: '2', first: { ...ana, name: 'Eva' } })],
    open: '4fz',
  })
  const { user } = await openPage('/session')
  const list = async () => within(await screen.findByRole('region', { name: 'Your sessions' }))
  await user.click((await list()).getByRole('button', { name: 'Eva and someone else' }))
  expect(h1()).toHaveTextContent('Now the other person')
  await user.click((await list()).getByRole('button', { name: 'Start another session' }))
  expect(h1()).toHaveTextContent('A session for two')
  await user.click((await list()).getByRole('button', { name: 'Ana and Ben' }))
  await user.click(screen.getByRole('button', { name: 'Delete this session' }))
  await user.click(screen.getByRole('button', { name: 'Yes, delete this session' }))
  expect(sessionStore.getState().sessions.map(({ session }) => session.first.name)).toEqual(['Eva'])
  expect(h1()).toHaveTextContent('A session for two')
})

test('says when it can’t be saved', async () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  const { user } = await openPage('/session')
  await choose(user, `Owner (${ai})`, 'CIO')
  expect(screen.getByText(/^There’s no room left to store your session/)).toBeInTheDocument()
  full.mockRestore()
  await choose(user, `Owner (${ai})`, 'CTO')
})
