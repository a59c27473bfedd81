import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { content as first } from '#content/index.ts'
import { checkExamples } from '#domain/examples/check-examples.ts'
import { isList, noAnswers } from '#domain/quiz/answers.ts'
import { allPages } from '#domain/site/all-pages.ts'
import { checkContent } from '#model/check/check-content.ts'
import { quizStore } from '#state/quiz.ts'
import { openPage } from '#tests/routes/open-page.tsx'
import { content } from './content/index.ts'

// The architecture works if another pair of roles takes another content folder and nothing else. So this opens the
// pages with the content of a restaurant, and replaces nothing under domain/, ui/, state/, or routes/.
const restaurant = vi.hoisted(() => async () => (await import('./content/index.ts')).content)
vi.mock('#content/core.ts', async () => ({ core: await restaurant() }))
vi.mock('#content/article/claims.ts', async () => ({ claims: (await restaurant()).claims }))
vi.mock('#content/responsibilities.ts', async () => ({ responsibilities: (await restaurant()).responsibilities }))
vi.mock('#content/beyond/elsewhere.ts', () => ({ elsewhere: {} }))
vi.mock('#content/beyond/often-owned-by.ts', () => ({ oftenOwnedBy: {} }))
vi.mock('#content/beyond/topics/index.ts', async () => ({ topics: (await restaurant()).topics }))
vi.mock('#content/beyond/topics/links.ts', async () => ({ topicLinks: (await restaurant()).topics }))
vi.mock('#content/beyond/topics/touched.ts', () => ({ topicsOfResponsibilities: {} }))
vi.mock('#content/beyond/reporting.ts', async () => ({ reportingModels: (await restaurant()).reportingModels }))
vi.mock('#content/beyond/kinds.ts', async () => ({ roleKinds: (await restaurant()).roleKinds }))
vi.mock('#content/beyond/law.ts', async () => ({ legalMentions: (await restaurant()).legalMentions }))
vi.mock('#content/beyond/hiring/index.ts', async () => ({ hiring: (await restaurant()).hiring }))
vi.mock('#content/beyond/hiring/by-result.ts', async () => {
  const { positionTitles, rolesToSettle } = await restaurant()
  return { positionTitles, rolesToSettle }
})
vi.mock('#content/beyond/sources/index.ts', async () => ({ externalSources: (await restaurant()).externalSources }))
vi.mock('#content/article/vocabularies.ts', async () => {
  const { themes, objectives, partners } = await restaurant()
  return { themes, objectives, partners }
})
vi.mock('#content/article/parties.ts', async () => ({ parties: (await restaurant()).parties }))
vi.mock('#content/quiz/quiz.ts', async () => ({ quiz: (await restaurant()).quiz }))
vi.mock('#content/quiz/question-count.ts', async () => ({ questionCount: (await restaurant()).quiz.questions.length }))
vi.mock('#content/article/lead-rows.ts', async () => ({
  leadRows: (await restaurant()).rows.filter(({ lead }) => lead),
}))
vi.mock('#content/article/rows.ts', async () => ({ rows: (await restaurant()).rows }))
vi.mock('#content/article/meets.ts', async () => ({ meets: (await restaurant()).complement.meets }))
vi.mock('#content/article/complement.ts', async () => ({ complement: (await restaurant()).complement }))
vi.mock('#content/quiz/worked-example.ts', () => import('./content/worked-example.ts'))
vi.mock('#content/quiz/advice/index.ts', async () => ({ resultAdvice: (await restaurant()).advice }))
vi.mock('#content/examples/links.ts', async () => ({ exampleLinks: (await restaurant()).examples }))
vi.mock('#content/examples/list.ts', async () => ({ exampleList: (await restaurant()).examples }))
vi.mock('#content/examples/examples.ts', async () => ({ examples: (await restaurant()).examples }))

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null })
})

test('its content passes the check, and the pages use it', () => {
  expect([...checkContent(content), ...checkExamples(content)]).toEqual([])
  expect(first).toEqual(content)
})

const addresses = allPages(content)
  .map(({ address }) => address)
  // Only the build knows what ships.
  .filter((address) => address !== '/licenses')

test.each(addresses)('%s renders, and names only its own roles', async (address) => {
  const { head } = await openPage(address)
  expect(screen.queryByText('Something went wrong')).toBeNull()
  expect(screen.getByRole('link', { name: 'Chef vs. Host, home' })).toBeVisible()
  const { title, description } = head()
  for (const words of [title, description, document.body.textContent]) {
    expect(words).not.toMatch(/\b(CIO|CTO|Chief Information|Chief Technology)\b/)
  }
})

test.each([
  ['/compare', /^One question, answered for both roles/],
  ['/', /^One key difference$/],
])('%s counts what there is in its content', async (address, counted) => {
  await openPage(address)
  expect(screen.getByText(counted)).toBeVisible()
})

test('the comparison has a column per role, and shared cells across both', async () => {
  await openPage('/compare')
  const table = screen.getByRole('table', { name: /Place/ })
  expect(within(table).getByRole('columnheader', { name: /Chef/ })).toBeVisible()
  expect(within(table).getByRole('columnheader', { name: /Host/ })).toBeVisible()
  expect(within(table).getByRole('row', { name: /In common/ })).toHaveTextContent('Both sign it before it is printed.')
})

test('the explorer narrows, finds by other words, and keeps it in the address', async () => {
  const { user, address } = await openPage('/responsibilities')
  await user.type(screen.getByRole('searchbox'), 'pantry')
  expect(await screen.findByRole('link', { name: 'Stock keeping' })).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Reservations' })).toBeNull())
  expect(address()).toBe('/responsibilities?q=pantry')
})

/** A restaurant with much to run in the kitchen, and a shift lead without training. */
const answers: Readonly<Record<string, readonly string[]>> = {
  crew: ['Five or more'],
  tables: ['Up to ten'],
  stove: ['The shift lead'],
  smoke: ['Never learned it'],
  waste: ['Food spoiled before it was cooked', 'Plates came out late'],
  door: ['Someone with a share in the house'],
  pay: ['Yes'],
  loose: ['Everything is done'],
}

test('the quiz leads from its first question to a result that explains itself, and on to a charter', async () => {
  const { user, address } = await openPage('/quiz')
  await user.click(screen.getByRole('link', { name: 'Start quiz' }))
  for (const question of content.quiz.questions) {
    await screen.findByRole('heading', { level: 1, name: question.text })
    const role = isList(question) ? 'checkbox' : 'radio'
    // By key: a pointer press right after a question appears belongs to the previous page.
    for (const name of answers[question.id] ?? []) {
      screen.getByRole(role, { name }).focus()
      await user.keyboard(' ')
    }
    await user.keyboard('{Enter}')
  }
  expect(await screen.findByRole('heading', { level: 1, name: 'Chef' })).toBeVisible()
  expect(screen.getByRole('main')).toHaveTextContent('A head chef')
  expect(address()).toMatch(/^\/result\/chef\?a=v2\.crew-many\./)
  const [toCharter] = screen.getAllByRole('link', { name: 'Create a role charter' })
  if (toCharter === undefined) throw new Error('The result leads to no charter.')
  await user.click(toCharter)
  expect(await screen.findByRole('heading', { level: 1, name: 'Role charter' })).toBeVisible()
  const chef = within(screen.getByRole('region', { name: 'Chef' }))
  // It fades in.
  await waitFor(() => expect(chef.getByRole('link', { name: 'Stock keeping' })).toBeVisible())
  expect(screen.getByRole('region', { name: 'Host' })).toHaveTextContent('An executive leads this side today.')
})

test('the charter gives what plainly belongs to another role to its party', async () => {
  await openPage(
    '/charter?a=v2.crew-many.tables-some.stove-lead.smoke-craft.waste-spoiled-late.door-partner.pay-yes.loose-lock',
  )
  // Only the first of the other roles counts in this house.
  expect(screen.getByRole('combobox', { name: 'Owner: Stock keeping' })).toHaveDisplayValue('Owner')
})

test('the charter gives a responsibility to a party of its own, and shows what is unassigned', async () => {
  const { user, address } = await openPage('/charter')
  const owner = screen.getByRole('combobox', { name: 'Owner: Reservations' })
  await user.selectOptions(owner, 'Owner')
  expect(await within(screen.getByRole('region', { name: 'Other owners' })).findByText('Reservations')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Owner: Stock keeping' }), 'Unassigned')
  await waitFor(() => expect(screen.getByRole('group', { name: 'Status' })).toHaveTextContent(/1 gap/))
  expect(address()).toBe('/charter')
})
