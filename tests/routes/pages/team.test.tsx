import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { longestName } from '#domain/team/team.ts'
import { quizStore } from '#state/quiz.ts'
import { typedTexts } from '#state/typed-texts.ts'
import { openPage } from '#tests/routes/open-page.tsx'

beforeEach(() => {
  localStorage.clear()
  typedTexts.setState({ texts: {} })
  quizStore.setState({ answers: noAnswers, previous: null })
})

const { quiz } = content
const textOf = (id: string) => quiz.questions.find((question) => question.id === id)?.text ?? id

/** How work runs calls for an executive; customers get no technology. */
const link =
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program'
/** What customers get calls for an executive; a head runs the rest well. */
const outsideLink =
  'v2.people-to99.reach-most.inside-head.inblocks-nothing.instakes-nothing.outside-boss.outblocks-load-skill.outstakes-team-loss.shared-little.pace-clearly.pay-more.gaps-nothing'
const earlierLink = 'v1.reentry-3-most.inside-manager.outside-provider.people-to99.seat-yes'
const three = `/board?a=Ana~${link}&a=Ben~${link}&a=Chi~${outsideLink}`

const box = () => screen.getByRole('textbox', { name: 'Paste one or more result links' })
const add = () => screen.getByRole('button', { name: 'Add answers' })
const nameFields = () => screen.queryAllByRole('textbox', { name: /^Name of/ })
const region = (name: string) => within(screen.getByRole('region', { name }))

test('an empty comparison asks for links, and takes whatever they were sent in', async () => {
  const { user, address } = await openPage('/board')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Team comparison')
  expect(screen.getByRole('heading', { name: 'Add answers' })).toBeVisible()
  await user.click(box())
  await user.paste(
    `Here is mine: <https://x.org/result/cio?a=${link}&utm_source=mail>.\nhttps://x.org/board?a=Chi~${outsideLink}`,
  )
  await user.click(add())
  await waitFor(() => expect(address()).toBe(`/board?a=${link}&a=Chi%7E${outsideLink}`))
  expect(screen.getByText(/^2 added\. Not added, .*“Here is mine:”/)).toBeVisible()
  expect(box()).toHaveValue('Here is mine:')
  expect(screen.getByRole('link', { name: 'CIO: Participant 1’s result' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'CTO: Chi’s result' })).toBeVisible()
})

test('one person is no comparison yet', async () => {
  await openPage(`/board?a=Ana~${link}`)
  expect(screen.getByText(/You’ve added one person/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'CIO: Ana’s result' })).toHaveAttribute('href', `/result/cio?a=${link}`)
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'Differences' })).not.toBeInTheDocument()
})

test('an empty box and answers that were added before are said to be so', async () => {
  const { user, address } = await openPage('/board')
  await user.click(add())
  expect(screen.getByText('Paste a result link first.')).toBeVisible()
  await user.type(box(), link)
  await user.click(add())
  await waitFor(() => expect(address()).toBe(`/board?a=${link}`))
  await user.type(box(), link)
  await user.click(add())
  expect(screen.getByText(/already been added/)).toBeVisible()
  expect(address()).toBe(`/board?a=${link}`)
})

test('answers that are pasted twice are one person, which is said, and how to add another', async () => {
  const { user, address } = await openPage('/board')
  await user.type(box(), `${link} ${link}`)
  await user.click(add())
  await waitFor(() => expect(address()).toBe(`/board?a=${link}`))
  const said = screen.getByText(/^1 added\. One was the same as another and wasn’t added\./)
  expect(said).toHaveTextContent('name the first person in the list, then paste that link again.')
})

test('the group has a result of its own, with its rule, what’s found on each side, and a page for it', async () => {
  await openPage(three)
  expect(screen.getByText('Group of 3')).toBeVisible()
  const head = screen.getByRole('link', { name: 'CIO' }).parentElement
  expect(head).toHaveTextContent('The group’s result: CIO. 2 of 3 people got the same result individually.')
  const group = region('The group’s result')
  expect(group.getByText('Why: One side calls for a new executive.')).toBeVisible()
  expect(group.getByText(/^There’s work here for an executive\. It takes more than a full-time head/)).toBeVisible()
  expect(group.getByText(/^Customers get no technology/)).toBeVisible()
  expect(group.getByRole('link', { name: 'View the group’s result in full' })).toHaveAttribute(
    'href',
    `/result/cio?a=${link}`,
  )
})

test('two who differ are told that they do, and what would decide it', async () => {
  await openPage(`/board?a=Ana~${link}&a=Chi~${outsideLink}`)
  const group = region('The group’s result')
  expect(group.getByText('Inconclusive')).toBeVisible()
  expect(group.getByText(/^The group is split on \d+ of 12 questions/)).toBeVisible()
  expect(group.getByText(/^Still possible: .*CIO.*\. Most decisive open question: “/)).toBeVisible()
  expect(region('Agreement').getByText(/inconclusive, so there’s no result to agree on yet/)).toBeVisible()
})

/** Two who differ on nearly everything, and whose own results hang on the size alone. */
const farApart =
  '/board?a=v2.people-to499.reach-half.inside-side.inblocks-skill.instakes-join.outside-side.outblocks-skill.outstakes-unbuilt.shared-little.pace-clearly.pay-more.gaps-product&a=v2.people-from2000.reach-some.inside-head.inblocks-place.instakes-replace.outside-empty.outblocks-plan.outstakes-team.shared-some.pace-clearly.pay-more.gaps-nothing'

test('where people differ, the group isn’t said to have no answer: it’s split', async () => {
  await openPage(farApart)
  const group = region('The group’s result')
  expect(group.getAllByText(/^Undecided\. The group is split on “How many people work here\?”; “/)).toHaveLength(2)
  expect(group.queryByText(/has no answer to “How many people/)).not.toBeInTheDocument()
})

test('where no one knows, the group has no answer', async () => {
  const unknown = link.replace('inside-several', 'inside-dk')
  await openPage(`/board?a=${unknown}&a=${unknown}`)
  expect(
    region('The group’s result').getByText(
      'Undecided. The group has no answer to “Who leads the technology that people here work with?”',
    ),
  ).toBeVisible()
})

test('a conversation that leaves the group’s own result open doesn’t claim to settle it', async () => {
  await openPage(farApart)
  const section = region('Differences')
  expect(section.getByRole('heading', { name: 'One conversation would give everyone the same result' })).toBeVisible()
  expect(section.getByText(/^The group’s result could still be another, or inconclusive/)).toBeVisible()
  expect(section.queryByRole('heading', { name: /settle it$/ })).not.toBeInTheDocument()
  // Each answer to it would leave the same results.
  expect(section.queryByRole('table')).not.toBeInTheDocument()
  expect(
    section.getByText(/^No single question is decisive\..*more than one result would still be possible\.$/),
  ).toBeVisible()
})

test('who got the same result by different answers agrees, although the group’s is inconclusive', async () => {
  await openPage(`/board?a=${link}&a=${link.replace('from2000', 'to1999')}`)
  const section = region('Differences')
  expect(section.getByRole('heading', { name: 'Everyone got the same result' })).toBeVisible()
  expect(
    section.getByText(/^The group’s result isn’t the same, because it depends on the group’s answers/),
  ).toBeVisible()
  expect(
    region('Agreement').getByText(/^The group’s answers are inconclusive, but individually, everyone got “CIO\.”/),
  ).toBeVisible()
})

test('everyone’s answers are side by side, the biggest disagreement first', async () => {
  await openPage(three)
  const table = within(screen.getByRole('table', { name: /Everyone’s answers/ }))
  expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Question',
    '1 Ana',
    '2 Ben',
    '3 Chi',
    'The group',
  ])
  const rows = table.getAllByRole('row').slice(1)
  expect(rows).toHaveLength(quiz.questions.length)
  expect(rows[0]).toHaveTextContent('Opposed')
  const cells = (id: string) => {
    const row = table.getByRole('row', { name: new RegExp(textOf(id).replaceAll(/[?]/g, '\\?')) })
    return within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  }
  expect(cells('pay')).toEqual(['1 AnaOne', '2 BenOne', '3 ChiTwo or more (differs from the group)', 'The groupOne'])
  expect(cells('outside')).toEqual([
    '1 AnaDoesn’t apply',
    '2 BenDoesn’t apply',
    '3 ChiThe founder or chief executive, on the side (differs from the group)',
    'The groupDoesn’t apply',
  ])
  const lists = table.getAllByRole('list')
  expect(within(lists[0] ?? document.body).getAllByRole('listitem').length).toBeGreaterThan(1)
})

/** The rows of the table of decisive questions, by question, as what each of their cells says. */
function decisive(): Readonly<Record<string, readonly (readonly string[])[]>> {
  const table = screen.getByRole('table', { name: 'Decisive questions' })
  const groups = within(table).getAllByRole('rowgroup').slice(1)
  return Object.fromEntries(
    groups.map((group) => {
      const [head, ...rows] = Array.from(group.querySelectorAll('tr'), (row) =>
        Array.from(row.cells, (cell) => cell.textContent),
      )
      return [head?.[0] ?? '', rows] as const
    }),
  )
}

test('decisive questions come first, with who says what and where it leads; then what it doesn’t', async () => {
  const unpaid = link.replace('pay-one', 'pay-no').replace('gaps-program', 'gaps-nothing')
  await openPage(`/board?a=Ana~${link}&a=Ben~${link}&a=Chi~${unpaid}&a=Eve~${earlierLink}`)
  const section = region('Differences')
  expect(section.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'One conversation would settle it',
    'Decisive questions',
    'Other differences',
  ])
  expect(section.getByText(/^The group’s result is “CIO\.” Someone else’s answer to any one of/)).toBeVisible()
  expect(section.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'If the group answered',
    'Given by',
    'Effect',
  ])
  expect(decisive()).toEqual({
    [textOf('pay')]: [
      ['None', 'Chi', 'No new executive'],
      ['One', 'Ana, Ben', 'Unchanged: CIO'],
      ['No answer', 'Eve'],
    ],
    [textOf('people')]: [
      ['20–99', 'Eve', 'No new executive'],
      ['2,000 or more', 'Ana, Ben, Chi', 'Unchanged: CIO'],
    ],
  })
  // Two would have to move for the one, and three for the other.
  expect(Object.keys(decisive())).toEqual(['pay', 'people'].map(textOf))
  expect(section.getAllByRole('term').map((term) => term.textContent)).toEqual(['inside', 'gaps'].map(textOf))
  expect(section.getAllByRole('definition').map((given) => given.textContent)).toEqual([
    'Several, with no one above them Ana, Ben, Chi',
    'A full-time head below the top team Eve',
    'One large change has no full-time lead Ana, Ben',
    'None of these Chi',
  ])
})

test('one conversation that would settle it is named, with where each answer leads and who isn’t counted', async () => {
  const unpaid = link.replace('pay-one', 'pay-no')
  await openPage(`/board?a=Ana~${link}&a=Ben~${unpaid}&a=Eve~${earlierLink}&a=${earlierLink}`)
  const section = region('Differences')
  expect(section.getByText(/^Take 15 minutes to settle one question\. Whichever answer you agree on/)).toBeVisible()
  const [agenda, ways] = section.getAllByRole('list')
  expect(agenda).toHaveTextContent(textOf('pay'))
  const told = within(ways ?? document.body).getAllByRole('listitem')
  expect(told.map((way) => way.textContent)).toEqual([
    'If everyone answers “None”: No new executive',
    'If everyone answers “One”: CIO',
  ])
  expect(section.getByText(/^Not counted, because/)).toHaveTextContent('are inconclusive: Eve and Participant 4.')
})

test('two questions that settle it together are numbered, and each pair of answers says where it leads', async () => {
  const away = link.replace('inside-several', 'inside-top').replace('pay-one', 'pay-no')
  await openPage(`/board?a=Ana~${link}&a=Ben~${link}&a=Chi~${away}`)
  const section = region('Differences')
  expect(section.getByText(/^Take 15 minutes to settle two questions\./)).toBeVisible()
  const asked = section.getAllByRole('listitem').map((item) => item.textContent)
  expect(asked.slice(0, 2)).toEqual([textOf('inside'), textOf('pay')])
  expect(asked).toContain(
    'If everyone answers the first with “Several, with no one above them” and the second with “One”: CIO',
  )
})

test('what one conversation can’t settle is said, with where to start', async () => {
  await openPage(three)
  const section = region('Differences')
  expect(section.getByRole('heading', { name: 'One conversation won’t settle it' })).toBeVisible()
  expect(
    section.getByText(/^Settling one or two questions wouldn’t give .* Start with the first question/),
  ).toBeVisible()
})

test('where a group is inconclusive, an answer says what it leaves possible', async () => {
  await openPage(
    `/board?a=Ana~${link}&a=Ben~${link.replace('pay-one', 'pay-no').replace('inside-several', 'inside-top')}`,
  )
  expect(region('Differences').getByText(/^The group’s result is inconclusive\. The answer to any one/)).toBeVisible()
  expect(decisive()[textOf('pay')]).toEqual([
    ['None', 'Ben', 'No new executive'],
    ['One', 'Ana', 'Unchanged: inconclusive'],
  ])
})

test('a team without differences says so', async () => {
  await openPage(`/board?a=Ana~${link}&a=Ben~${link}`)
  const section = region('Differences')
  expect(section.getByText('Individually, everyone got “CIO.”')).toBeVisible()
  expect(section.getByText('No two people answered any question differently.')).toBeVisible()
  expect(section.queryByRole('table')).not.toBeInTheDocument()
})

test('differences that don’t change the result are not said to', async () => {
  await openPage(`/board?a=Ana~${link}&a=Ben~${link.replace('gaps-program', 'gaps-nothing')}`)
  const section = region('Differences')
  expect(section.getByText(/^No single question is decisive\. .* its result would still be “CIO\.”$/)).toBeVisible()
  expect(section.getByRole('heading', { name: 'Where answers differ' })).toBeVisible()
})

test('whoever differs sees where, and the smallest change that would match the group', async () => {
  await openPage(three)
  const section = region('Agreement')
  expect(section.getByText(/The group’s result is “CIO\.” 2 of 3 people got the same result/)).toBeVisible()
  const dissent = section.getByRole('listitem')
  expect(dissent).toHaveTextContent('3 Chi got “CTO.”')
  expect(dissent).toHaveTextContent(`Biggest differences from the group: “${textOf('reach')}”; “${textOf('inside')}”`)
  expect(dissent).toHaveTextContent('No change to one or two answers would match the group.')
})

test('one who is one answer away is told which', async () => {
  const unpaid = link.replace('pay-one', 'pay-no')
  const { user } = await openPage(`/board?a=Ana~${link}&a=Ben~${link}&a=Chi~${unpaid}`)
  const section = region('Agreement')
  expect(section.getAllByRole('listitem')[0]).toHaveTextContent(
    `Smallest change that would match the group: “One” instead of “None” for “${textOf('pay')}”`,
  )
  await user.click(section.getByText('One other change is equally small'))
  const other = section.getAllByRole('listitem').at(-1)
  expect(other).toHaveTextContent(`“Two or more” instead of “None” for “${textOf('pay')}”`)
  expect(other).toBeVisible()
})

test('a team that gets one result is said to', async () => {
  await openPage(`/board?a=Ana~${link}&a=Ben~${link}`)
  const section = region('Agreement')
  expect(section.getByText(/Everyone got the same result individually/)).toBeVisible()
  expect(section.queryByRole('listitem')).not.toBeInTheDocument()
})

test('a member is renamed, removed, and brought back by Back', async () => {
  const { user, address, back } = await openPage(three)
  const [first] = nameFields()
  if (first === undefined) throw new Error('no name can be changed')
  await user.clear(first)
  await user.type(first, '  Zoë\u202e & Co{Enter}')
  await waitFor(() => expect(address()).toMatch(/^\/board\?a=Zo%C3%AB%20%26%20Co%7Ev2/))
  expect(screen.getByRole('columnheader', { name: '1 Zoë & Co' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Remove Ben' }))
  await waitFor(() => expect(nameFields()).toHaveLength(2))
  expect(screen.getByText(/Use your browser’s Back button to undo/)).toBeVisible()
  back()
  await waitFor(() => expect(nameFields()).toHaveLength(3))
  expect(screen.queryByText(/Use your browser’s Back button to undo/)).not.toBeInTheDocument()
})

test.each([
  [false, false],
  [true, true],
])('with storage blocked: %s, the browser asks before a half-typed text is lost: %s', async (isBlocked, asks) => {
  const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  if (isBlocked) {
    const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError')
    })
    onTestFinished(() => blocked.mockRestore())
  }
  const { user, go } = await openPage('/board')
  expect(leave()).toBe(false)
  await user.type(box(), 'half')
  expect(leave()).toBe(asks)
  await user.clear(box())
  expect(leave()).toBe(false)
  await user.type(box(), 'half')
  await go('/method')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('Team comparison'))
  expect(leave()).toBe(false)
})

test('one’s own answers are added with one button, if there are any', async () => {
  quizStore.setState({ answers: parseAnswers(quiz, link).value.answers, previous: null })
  const { user, address } = await openPage(`/board?a=Chi~${outsideLink}`)
  await user.click(screen.getByRole('button', { name: 'Add my answers' }))
  await waitFor(() => expect(address()).toBe(`/board?a=Chi%7E${outsideLink}&a=${link}`))
  expect(screen.queryByRole('button', { name: 'Add my answers' })).not.toBeInTheDocument()
})

test('answers of version 1 say so, with what carries over, and stay what they are when the team changes', async () => {
  const { user, address } = await openPage(`/board?a=Ana~${link}&a=Eve~${earlierLink}&a=Finn~v1.reentry-3`)
  const people = region('Participants').getAllByRole('listitem')
  expect(people.map((person) => /earlier version of the quiz/.test(person.textContent))).toEqual([false, true, true])
  expect(people[1]).toHaveTextContent(
    `What carries over: “${textOf('people')}” 20–99; “${textOf('inside')}” A full-time head below the top team.`,
  )
  expect(people[2]).toHaveTextContent('None of them carry over, so they don’t count here.')
  expect(screen.getByRole('link', { name: 'Inconclusive: Eve’s result' })).toHaveAttribute(
    'href',
    '/result/unclear?a=v1.inside-manager.people-to99',
  )
  expect(within(people[1] ?? document.body).getByRole('link', { name: 'the current quiz' })).toHaveAttribute(
    'href',
    '/quiz',
  )
  await user.click(screen.getByRole('button', { name: 'Remove Ana' }))
  await waitFor(() => expect(address()).toBe('/board?a=Eve%7Ev1.inside-manager.people-to99&a=Finn%7Ev1.people-dk'))
  expect(nameFields()).toHaveLength(2)
  expect(screen.getByRole('region', { name: 'Agreement' })).toHaveTextContent(
    'One person has no answers to compare: Finn.',
  )
})

test('a team of version 1 opens and shows its people', async () => {
  await openPage(
    '/board?a=Ana%7Ev1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk.inside-provider.outside-nobody.people-to99.seat-no&a=Ben%20O.%7Ev1.reentry-3.lasting-4.recovery-0.developed-0.checks-2.promised-3.licenses-1.rivals-0.inside-provider.outside-nobody.people-to99.seat-no',
  )
  for (const name of ['Ana', 'Ben O.']) {
    const field = screen.getByRole('textbox', { name: `Name of ${name}` })
    expect(field).toHaveAccessibleDescription(`Names can have up to ${longestName} characters.`)
  }
  expect(nameFields()).toHaveLength(2)
  expect(screen.queryByText(/We ignored part of this link/)).not.toBeInTheDocument()
})

test('a name is text, whatever it looks like', async () => {
  await openPage(
    `/board?a=${encodeURIComponent('<img src=x onerror=1>')}~${link}&a=${encodeURIComponent('\u202eB')}~${outsideLink}`,
  )
  expect(document.querySelector('main img')).toBeNull()
  expect(screen.getByRole('columnheader', { name: '1 <img src=x onerror=1>' })).toBeInTheDocument()
  expect(screen.getByRole('columnheader', { name: '2 B' })).toBeInTheDocument()
})

test('what of a link can’t be read is said, and the rest is shown', async () => {
  await openPage(`${three}&a=nonsense&a=Dan~${link}.sea`)
  expect(screen.getByText(/We ignored part of this link: “nonsense” .*; “Dan: sea” /)).toBeVisible()
  expect(nameFields()).toHaveLength(4)
})

test('a full comparison says so in place of the box', async () => {
  await openPage(`/board?${Array.from({ length: 12 }, () => `a=${link}`).join('&')}`)
  expect(screen.getByText('You’ve reached the limit of 12 people.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Add answers' })).not.toBeInTheDocument()
})

test('the page never calls itself a board', async () => {
  await openPage(three)
  expect(screen.getByRole('main')).not.toHaveTextContent(/\bboard\b/i)
})

test('pasted text that wasn’t added is still there when the reader comes back, and not after it was used', async () => {
  const { user, go } = await openPage('/board')
  await user.type(box(), 'Here is mine:')
  await go('/method')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Add answers' })).not.toBeInTheDocument())
  await go('/board')
  await waitFor(() => expect(box()).toHaveValue('Here is mine:'))
  await user.clear(box())
  await user.type(box(), link)
  await user.click(add())
  await waitFor(() => expect(box()).toHaveValue(''))
  expect(typedTexts.getState()).toEqual({ texts: {} })
})

test('a name that was half typed when the page was left is committed when it’s opened again', async () => {
  const { user } = await openPage(three)
  const [, ben] = nameFields()
  if (ben === undefined) throw new Error('no name can be changed')
  await user.type(ben, 'jamin')
  const { texts } = typedTexts.getState()
  // A reload, which doesn't take the focus from the field.
  document.body.replaceChildren()
  const reloaded = await openPage(three)
  expect(Object.values(texts)).toEqual(['Benjamin'])
  await waitFor(() => expect(reloaded.address()).toContain('a=Benjamin%7E'))
  expect(reloaded.steps()).toBe(1)
  expect(typedTexts.getState()).toEqual({ texts: {} })
})

test.each([
  [
    'the same answers at the same place in another team',
    `/board?a=Ana~${outsideLink}&a=Ben~${link}&a=Chi~${outsideLink}`,
  ],
  ['someone else at the same place', `/board?a=Ana~${link}&a=Eve~${link}&a=Chi~${outsideLink}`],
])('a name that was half typed isn’t given to %s', async (_, other) => {
  const { user } = await openPage(three)
  const [, ben] = nameFields()
  if (ben === undefined) throw new Error('no name can be changed')
  await user.type(ben, 'jamin')
  document.body.replaceChildren()
  const { address } = await openPage(other)
  await waitFor(() => expect(nameFields()).toHaveLength(3))
  expect(nameFields()[1]).not.toHaveValue('Benjamin')
  expect(address()).not.toContain('Benjamin')
})

test('a text that’s too long is pasted up to the end of a link, and the first link that wasn’t is named', async () => {
  const { user } = await openPage('/board')
  const links = Array.from({ length: 1_000 }, (_, index) => `https://x.org/board?a=P${index}~${link}`)
  await user.click(box())
  await user.paste(links.join(' '))
  const pasted = box().textContent.trim().split(' ')
  expect(pasted).toEqual(links.slice(0, pasted.length))
  expect(box().textContent.length).toBeLessThan(100_000)
  expect(screen.getByText(/^Your text is over the limit of 100,000 characters\./)).toHaveTextContent(
    `Not pasted: “https://x.org/board?a=P${pasted.length}~v2.people-fr…” and ${999 - pasted.length} more links.`,
  )
  await user.click(add())
  expect(
    await screen.findByText(/^12 added\. \d+ people weren’t added, because a team comparison has room for 12\./),
  ).toBeVisible()
})

test('a paste of line breaks only says that there’s nothing in it', async () => {
  const { user } = await openPage('/board')
  await user.click(box())
  await user.paste('\n'.repeat(100_000))
  expect(box()).toHaveValue('')
  expect(screen.getByText('We found no answers in the text you pasted.')).toBeVisible()
})
