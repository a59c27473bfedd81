import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { quizStore } from '#state/quiz.ts'
import { openPage } from '#tests/routes/open-page.tsx'

const { quiz } = content
const answersOf = (link: string) => parseAnswers(quiz, link).value.answers

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null, isCopy: false })
})

/** A hospital group of 7,300 whose technology is in many hands; patients book by telephone. */
const hospital =
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program'
/** A bank with two vacant posts and two different worlds. */
const bank =
  'v2.people-from2000.reach-half.inside-empty.inblocks-skill.instakes-replace-loss.outside-several.outblocks-divided.outstakes-team-loss.shared-some.pace-clearly.pay-more.gaps-product'
/** The hospital, and nobody has said what stands in the way. */
const open = hospital.replace('.inblocks-mandate-divided', '')

const heading = () => screen.getByRole('heading', { level: 1 })
/** What stands under a name in the head. */
const fact = (name: string) =>
  within(screen.getAllByText(name)[0]?.closest('div') ?? document.body).getByRole('definition')
const region = (name: string) => within(screen.getByRole('region', { name }))

describe('a result', () => {
  test('says at one glance its name, the title that fits, what else, how firm it is, and the first step', async () => {
    await openPage(`/result/cio?a=${hospital}`)
    expect(heading()).toHaveTextContent(/^CIO$/)
    expect(screen.getByText('You need a new executive to lead the technology your people work with.')).toBeVisible()
    // That of a large organization is the result's own name.
    expect(screen.queryByText(/our opinion/)).not.toBeInTheDocument()
    const others = within(screen.getByText('Also needed').closest('div') ?? document.body)
    expect(others.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'A program lead, for as long as it takes',
    ])
    expect(fact('Stability')).toHaveTextContent(/^Sensitive: changing the answer to any one of \d questions/)
    expect(fact('First step')).toHaveTextContent(/^Define the role in writing/)
  })

  test('of two positions says why there are two', async () => {
    await openPage(`/result/both?a=${bank}`)
    expect(fact('Why')).toHaveTextContent(
      'Both sides call for a new executive, and they share little, or share only some and clearly need different leaders.',
    )
  })

  test('lists the changes that it doesn’t show at once, on request', async () => {
    const { user } = await openPage(
      '/result/neither?a=v2.people-to499.reach-none.inside-top.inblocks-skill-divided.instakes-units.pay-more',
    )
    const changes = region('What would change the result')
    const summary = changes.getByText(/^\d+ other changes are equally small$/)
    const list = within(summary.closest('details') ?? document.body)
    for (const item of list.getAllByRole('listitem', { hidden: true })) expect(item).not.toBeVisible()
    await user.click(summary)
    const others = list.getAllByRole('listitem')
    expect(summary).toHaveTextContent(`${others.length} other changes`)
    for (const item of others) expect(item).toBeVisible()
    const all = changes.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(new Set(all).size).toBe(all.length)
  })

  test('counts the same changes in its firmness as it lists', async () => {
    await openPage(`/result/cio?a=${hospital}`)
    const listed = region('What would change the result').getAllByRole('listitem')
    const asked = new Set(listed.map(({ textContent }) => /“([^“]*\?)”/.exec(textContent)?.[1]))
    expect(fact('Stability')).toHaveTextContent(`any one of ${asked.size} questions`)
  })

  test('has the title that fits where it says more than the result', async () => {
    await openPage(`/result/cio?a=${hospital.replace('people-from2000', 'people-to499')}`)
    expect(fact('Suggested title (our opinion)')).toHaveTextContent('An IT executive on the top team')
  })

  test('of both has two titles, and says once that they are an opinion', async () => {
    await openPage(`/result/both?a=${bank}`)
    expect(screen.getByText('Suggested titles (our opinion)')).toBeVisible()
    expect(screen.getByText('A CIO')).toBeVisible()
    expect(screen.getByText('A CTO')).toBeVisible()
    expect(screen.getAllByText(/opinion/)).toHaveLength(1)
  })

  test('of no new executive says which kind', async () => {
    await openPage(`/result/neither?a=${hospital.replace('pay-one', 'pay-no')}`)
    expect(heading()).toHaveTextContent('No new executive')
    expect(screen.getByText(/You need a new executive but can’t pay for one/)).toBeVisible()
    expect(screen.queryByText(/our opinion/)).not.toBeInTheDocument()
  })

  test('explains each side in three plain questions, the inward one first', async () => {
    await openPage(`/result/both?a=${bank}`)
    const sides = region('Each side in detail').getAllByRole('region')
    expect(sides.map((side) => within(side).getByRole('heading', { level: 3 }).textContent)).toEqual([
      'The inward side',
      'The outward side',
    ])
    const inward = region('The inward side')
    expect(inward.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'How much is there to lead?',
      'Who leads it today?',
      'What stands in the way?',
    ])
    expect(inward.getByText('There’s work here for an executive.')).toBeVisible()
    expect(inward.getByText(/It takes more than a full-time head, and no executive leads it today/)).toBeVisible()
    expect(
      inward.getByText(
        /^7 points: 4 for “2,000 or more,” 2 for what’s at stake, and 1 for the vacancy\. In our judgment, a full-time/,
      ),
    ).toBeVisible()
    expect(inward.getByText('2,000 or more')).toBeVisible()
    expect(inward.getByText('A main system is failing, or to be replaced')).toBeVisible()
    expect(inward.getByText('Vacant, interim, or about to be')).toBeVisible()
    expect(inward.getByText('Lack of skill or experience')).toBeVisible()
    expect(region('The outward side').getByText('Several, with no one above them')).toBeVisible()
  })

  test('asks no more of a side that customers get nothing on', async () => {
    await openPage(`/result/cio?a=${hospital}`)
    const outward = region('The outward side')
    expect(outward.getAllByRole('heading', { level: 4 })).toHaveLength(1)
    expect(outward.getByText(/there’s nothing to lead on this side/)).toBeVisible()
    expect(outward.queryByText(/There’s work here/)).not.toBeInTheDocument()
  })

  test('says nothing of how much a side calls for while a part of that is unknown', async () => {
    await openPage(
      `/result/neither?a=${hospital.replace('inside-several', 'inside-parent').replace(/\.instakes[^.]*/, '')}`,
    )
    const inward = region('The inward side')
    expect(
      inward.getByText('A parent or central office leads it. Raise there whatever stands in the way.'),
    ).toBeVisible()
    expect(inward.queryByText(/There’s work here/)).not.toBeInTheDocument()
    expect(inward.getByText('Not answered')).toBeVisible()
  })

  test('says that a side is close to another level', async () => {
    await openPage(
      `/result/cio?a=${hospital.replace('people-from2000', 'people-to1999').replace('loss-spend', 'loss')}`,
    )
    expect(
      region('The inward side').getByText('It barely qualifies: one point fewer would call for a full-time head.'),
    ).toBeVisible()
  })

  test('of a side that could have an executive and works without one says so', async () => {
    await openPage(`/result/neither?a=${hospital.replace('inblocks-mandate-divided', 'inblocks-nothing')}`)
    expect(
      region('The inward side').getByText(/enough work here for an executive, but it runs well without one/),
    ).toBeVisible()
  })

  test('names other roles: the sign, what each does and takes, the first step, and when to ask again', async () => {
    await openPage(`/result/cio?a=${hospital}`)
    const others = region('Other roles and steps')
    expect(others.getByRole('heading', { name: 'A program lead, for as long as it takes' })).toBeVisible()
    expect(others.getByText('One large change has no full-time lead.')).toBeVisible()
    for (const name of ['What it does', 'What it takes', 'First step', 'When to revisit']) {
      expect(others.getAllByText(name)).not.toHaveLength(0)
    }
  })

  test('names the side of a sign that both could have, and the roles that there is no room for', async () => {
    await openPage(
      '/result/neither?a=v2.people-to1999.reach-none.inside-top.inblocks-skill-mandate.instakes-replace.pay-one.gaps-secure',
    )
    const others = region('Other roles and steps')
    expect(others.getByRole('heading', { name: 'The right person in the role' })).toBeVisible()
    expect(others.getByText(/lack skills or experience/)).toHaveTextContent(/^The inward side\. /)
    expect(others.getByText(/also point to a security officer\./)).toBeVisible()
  })

  test('says that a position that a rule requires can’t wait, where others come first', async () => {
    await openPage(
      '/result/neither?a=v2.people-to1999.reach-none.inside-top.inblocks-skill-mandate.instakes-replace.pay-one.gaps-privacy',
    )
    const more = region('Other roles and steps').getByText(/also point to/)
    expect(more).toHaveTextContent(/a data protection officer\. Start with the ones above\. If a rule requires/)
  })

  test('says what to ask before acting on it, which the rules don’t weigh', async () => {
    await openPage(
      '/result/cio?a=v2.people-from2000.reach-most.inside-nobody.inblocks-skill.instakes-replace.outside-top.outblocks-nothing.outstakes-team.shared-most.pace-no.pay-one.gaps-nothing',
    )
    expect(fact('Before you decide')).toHaveTextContent(/^The other side has an executive\. First ask whether/)
    expect(heading()).toHaveTextContent('CIO')
  })

  test('has nothing to ask first where the rules weigh it all', async () => {
    await openPage(`/result/cio?a=${hospital}`)
    expect(screen.queryByText('Before you decide')).toBeNull()
  })

  test('says that a new executive is what solves an obstacle', async () => {
    await openPage(
      `/result/cio?a=${hospital.replace('inside-several', 'inside-head').replace('mandate-divided', 'skill')}`,
    )
    const person = region('Other roles and steps').getByRole('heading', { name: 'The right person in the role' })
    expect(person.closest('li')).toHaveTextContent('Look for this when you choose the new executive.')
    expect(fact('Also needed')).toHaveTextContent('A program lead, for as long as it takes')
  })

  test('ends in three steps, each with who and by when, and what to assign, with the charter', async () => {
    await openPage(`/result/cio?a=${hospital}`)
    const first = region('First steps')
    const [steps, tasks] = first.getAllByRole('list')
    expect(within(steps ?? document.body).getAllByRole('listitem')).toHaveLength(3)
    expect(steps).toHaveTextContent('The chief executive')
    expect(steps).toHaveTextContent('Within two weeks')
    expect(within(tasks ?? document.body).getByRole('link', { name: 'Technology risk management' })).toHaveAttribute(
      'href',
      '/responsibilities/risk',
    )
    expect(first.getByRole('link', { name: 'Assign them in a charter' })).toHaveAttribute(
      'href',
      `/charter?a=${hospital}`,
    )
  })

  test('answers what a board asks next, and leads there with the way back', async () => {
    await openPage(`/result/cio?a=${hospital}`)
    const question = region('What if').getByRole('link', { name: 'What if there’s no money for another person?' })
    expect(question.closest('li')).toHaveTextContent(
      'New result: No new executive. It would still be called for, but couldn’t be paid for.',
    )
    expect(question).toHaveAttribute(
      'href',
      `/result/neither?a=${hospital.replace('pay-one', 'pay-no')}&was=${hospital}`,
    )
  })

  test('says what would change it, under the result that it would be', async () => {
    await openPage(`/result/both?a=${bank}`)
    const change = region('What would change the result')
    expect(change.getByRole('heading', { name: 'One executive for both' })).toBeVisible()
    expect(
      change.getByText('If the answer to “How much do the two sides share: systems, data, people?” were “Most.”'),
    ).toBeVisible()
  })

  test('lists every answer, and names the side of a question that both are asked', async () => {
    await openPage(`/result/both?a=${bank}`)
    const answers = within(screen.getByRole('list', { name: 'All answers' }))
    expect(answers.getAllByRole('heading')).toHaveLength(quiz.questions.length)
    const row = answers.getByRole('heading', { name: 'What stands in the way? (the inward side)' }).closest('li')
    expect(row).toHaveTextContent('Lack of skill or experience')
  })

  test('leads to a charter, a team comparison, and the method', async () => {
    await openPage(`/result/cio?a=${hospital}`)
    const [charter] = screen.getAllByRole('link', { name: 'Create a role charter' })
    expect(charter).toHaveAttribute('href', `/charter?a=${hospital}`)
    const [team] = screen.getAllByRole('link', { name: 'Compare with your team' })
    expect(team).toHaveAttribute('href', expect.stringMatching(/^\/board\?a=/))
    expect(screen.getByRole('link', { name: /^See every rule and number/ })).toHaveAttribute('href', '/method')
  })
})

describe('an inconclusive result', () => {
  test('names what is still possible, the question that would decide it, and what is open on a side', async () => {
    quizStore.setState({ answers: answersOf(open), previous: null, isCopy: false })
    await openPage(`/result/unclear?a=${open}`)
    expect(heading()).toHaveTextContent('Inconclusive')
    const possible = screen.getByText('Still possible').parentElement
    expect(possible).toHaveTextContent('CIO')
    expect(possible).toHaveTextContent('No new executive')
    const deciding = screen.getByRole('link', { name: 'What stands in the way? (the inward side)' })
    expect(deciding).toHaveAttribute('href', '/quiz/inblocks')
    const inward = region('The inward side')
    expect(inward.getByText('Several, with no one above them')).toBeVisible()
    const openLink = inward.getByRole('link', { name: 'What stands in the way?' })
    expect(openLink).toHaveAttribute('href', '/quiz/inblocks')
    expect(region('The outward side').getByText(/there’s nothing to lead/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'What would change the result' })).not.toBeInTheDocument()
  })

  test('of someone else leads to the question with a copy of their answers', async () => {
    const { user, address } = await openPage(`/result/unclear?a=${open}`)
    expect(region('The inward side').queryByRole('link')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Continue with a copy' }))
    await waitFor(() => expect(address()).toBe('/quiz/inblocks'))
    expect(quizStore.getState().answers).toEqual(answersOf(open))
  })

  test('names the question of size as open on both sides', async () => {
    quizStore.setState({ answers: answersOf(bank.replace('people-from2000.', '')), previous: null, isCopy: false })
    await openPage(`/result/unclear?a=${bank.replace('people-from2000.', '')}`)
    for (const side of ['The inward side', 'The outward side']) {
      expect(region(side).getByRole('link', { name: 'How many people work here?' })).toBeVisible()
    }
  })
})

describe('other answers, tried in place', () => {
  const change = (name: string) => screen.getByRole('button', { name: `Change: ${name}` })
  const pay = 'How many more senior technology people could you pay for?'

  test('lead to their result at once, with the address, the title, and what it was', async () => {
    const { user, address, head } = await openPage(`/result/cio?a=${hospital}`)
    await user.click(change(pay))
    await user.click(within(screen.getByRole('radiogroup', { name: pay })).getByRole('radio', { name: 'None' }))
    await waitFor(() => expect(heading()).toHaveTextContent('No new executive'))
    expect(address()).toBe(`/result/neither?a=${hospital.replace('pay-one', 'pay-no')}&was=${hospital}`)
    expect(head().title).toBe('No new executive, with other answers · Which do you need?')
    expect(screen.getByText(/^Now/)).toHaveTextContent('Now: No new executive. Before: CIO.')
    expect(screen.getByText('1 answer changed')).toBeVisible()
    expect(screen.getByText('Was: One')).toBeVisible()
    // The reader goes on where the press was.
    expect(screen.getByRole('radio', { name: 'None' })).toHaveFocus()
  })

  test('of a list are one item each, and what leaves the result as it is says so', async () => {
    const { user } = await openPage(`/result/cio?a=${hospital}`)
    const name = 'Which of these are true today?'
    await user.click(change(name))
    await user.click(screen.getByRole('checkbox', { name: /^Security has no owner/ }))
    expect(await screen.findByText(/^Still/)).toHaveTextContent('Still CIO')
    expect(screen.getByText('Was: One large change has no full-time lead')).toBeVisible()
    await user.click(screen.getByRole('button', { name: `Done: ${name}` }))
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  test('are one step for Back, however many there were, and one press away from the original', async () => {
    const { user, address, steps } = await openPage(`/result/cio?a=${hospital}`)
    const before = steps()
    await user.click(change(pay))
    await user.click(screen.getByRole('radio', { name: 'None' }))
    await waitFor(() => expect(address()).toContain('was='))
    await user.click(screen.getByRole('radio', { name: 'Two or more' }))
    await waitFor(() => expect(address()).toContain('pay-more'))
    expect(steps()).toBe(before + 1)
    expect(screen.getByRole('link', { name: 'Back to original answers' })).toHaveAttribute(
      'href',
      `/result/cio?a=${hospital}`,
    )
    // Undone by hand, it's the original again.
    await user.click(screen.getByRole('radio', { name: 'One' }))
    await waitFor(() => expect(address()).toBe(`/result/cio?a=${hospital}`))
    expect(screen.queryByText('Back to original answers')).not.toBeInTheDocument()
  })

  test('touch nothing that is stored until they are kept', async () => {
    quizStore.setState({ answers: answersOf(hospital), previous: null, isCopy: false })
    const tried = hospital.replace('pay-one', 'pay-more')
    const { user, address } = await openPage(`/result/cio?a=${tried}&was=${hospital}`)
    expect(screen.queryByText(/from a shared link/)).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Change your answers' })).not.toBeInTheDocument()
    expect(quizStore.getState().answers).toEqual(answersOf(hospital))
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }))
    await waitFor(() => expect(address()).toBe(`/result/cio?a=${tried}`))
    expect(quizStore.getState().answers).toEqual(answersOf(tried))
    expect(quizStore.getState().previous).toEqual(answersOf(hospital))
  })
})

describe('whose answers they are', () => {
  test('someone else’s are shown as theirs, and don’t touch one’s own', async () => {
    quizStore.setState({ answers: { chosen: { pay: ['one'] } }, previous: null, isCopy: false })
    const { user, address } = await openPage(`/result/cio?a=${hospital}`)
    expect(screen.getByText(/You’re viewing answers from a shared link. Your own answers are unchanged/)).toBeVisible()
    expect(screen.getByText('Result of someone’s answers to the quiz “Which do you need?”')).toBeVisible()
    expect(screen.getByText(/“You” means the organization they’re about\.$/)).toBeVisible()
    expect(quizStore.getState().answers.chosen).toEqual({ pay: ['one'] })
    await user.click(screen.getByRole('button', { name: 'Edit a copy' }))
    await waitFor(() => expect(address()).toBe('/quiz/review'))
    expect(quizStore.getState().answers).toEqual(answersOf(hospital))
    expect(quizStore.getState().previous?.chosen).toEqual({ pay: ['one'] })
  })

  test('one’s own can be changed from the result', async () => {
    quizStore.setState({ answers: answersOf(hospital), previous: null, isCopy: false })
    await openPage(`/result/cio?a=${hospital}`)
    expect(screen.queryByText(/from a shared link/)).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Change your answers' })).toHaveAttribute('href', '/quiz/review')
    expect(screen.getByText('Result', { exact: true })).toBeVisible()
    expect(screen.queryByText(/someone’s answers/)).not.toBeInTheDocument()
  })
})

describe('a link that is not as it was made', () => {
  test('where path and answers disagree the answers win, and the address is put right', async () => {
    const { address } = await openPage(`/result/cto?a=${hospital}`)
    await waitFor(() => expect(address()).toBe(`/result/cio?a=${hospital}`))
    expect(heading()).toHaveTextContent('CIO')
    expect(
      screen.getByText(
        'This link is labeled “CTO,” but its answers lead to “CIO.” The result below is based on the answers.',
      ),
    ).toBeVisible()
  })

  test('one that was cut off between two answers says so', async () => {
    const { address } = await openPage('/result/cio?a=v2.people-from2000.reach-half.inside-several')
    await waitFor(() => expect(address()).toMatch(/^\/result\/unclear/))
    expect(screen.getByText(/It has no answer to 9 of the 12 questions, so it may have been cut off/)).toBeVisible()
  })

  test('one that was cut off within an answer shows what is left, and says what was lost', async () => {
    await openPage(`/result/cio?a=${hospital.slice(0, hospital.indexOf('inside') + 4)}`)
    expect(heading()).toHaveTextContent('Inconclusive')
    expect(screen.getByText(/We ignored part of this link: “insi”/)).toBeVisible()
  })

  test('one of which nothing can be read says so, and loses nothing else', async () => {
    await openPage('/result/cio?a=<script>alert(1)</script>')
    expect(screen.getByText(/We ignored part of this link/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Find out which you may need' })).toBeVisible()
  })
})

test.each(quiz.results)(
  '$name without answers says what it means and when it comes about',
  async ({ id, name, headline, kind }) => {
    await openPage(`/result/${id}`)
    expect(heading()).toHaveTextContent(name)
    expect(screen.getByText(headline)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Find out which you may need' })).toHaveAttribute('href', '/quiz')
    const when = region('When you get this result')
    const rules = quiz.resultRules.filter((rule) => rule.result === kind)
    for (const { because } of rules) expect(when.getByText(because, { exact: false })).toBeVisible()
    if (kind === 'unclear')
      expect(when.getByText(/unanswered questions could still lead to different results/)).toBeVisible()
  },
)
