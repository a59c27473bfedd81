import { answers, otherAnswers } from '#tests/e2e/support/kinds.ts'
import { expect, type Locator, open, type Page, test } from '#tests/e2e/support/test.ts'

// A double press leaves the page as a single one does, wherever something takes the place of what was pressed.

interface Case {
  readonly name: string
  readonly address: string
  readonly control: (page: Page) => Locator
  /** Milliseconds between the presses. */
  readonly delays?: readonly number[]
}

const main = (page: Page) => page.getByRole('main')
const button = (name: string | RegExp) => (page: Page) => main(page).getByRole('button', { name }).first()
const link = (name: string | RegExp) => (page: Page) => main(page).getByRole('link', { name }).first()
const every = [40, 300, 700]
const team = `/board?a=Ana~${answers}&a=Bob~${otherAnswers}&a=Cleo~${answers}`
const filters = '/responsibilities?role=cio&theme=security&partner=finance'

const cases: readonly Case[] = [
  {
    name: 'an answer in the quiz',
    address: '/quiz/people',
    control: (page) => main(page).getByText('20–99'),
    delays: every,
  },
  { name: 'Start quiz', address: '/quiz', control: link('Start quiz') },
  { name: 'Skip', address: '/quiz/people', control: button('Skip') },
  { name: 'someone who leaves the team', address: team, control: button(/^Remove Ana/), delays: every },
  {
    name: 'one of several without a name',
    address: `/board?a=${answers}&a=${answers}&a=${answers}`,
    control: button(/^Remove/),
  },
  { name: 'a filter', address: filters, control: button(/^CIO.*remove/), delays: every },
  { name: 'Clear in a group of filters', address: filters, control: button(/^Clear Role/) },
  { name: 'what to do without a result', address: '/responsibilities?q=zzzz', control: button(/^Remove/) },
  { name: 'a cell of the matrix', address: '/responsibilities?view=matrix', control: link(/^Strategy, CIO/) },
  { name: 'the next responsibility', address: '/responsibilities/security', control: link(/^Next/) },
  { name: 'Share', address: '/compare', control: button(/^Share/) },
  { name: 'Create a role charter', address: `/result/cio?a=${answers}`, control: link('Create a role charter') },
  { name: 'Edit a copy', address: '/charter?c=v1.security_nobody.end', control: button('Edit a copy') },
]

/** Presses a control a number of times without moving the pointer, and returns what the page shows before and after that. */
async function shownAfter(page: Page, { address, control }: Case, times: number, delay: number) {
  if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear())
  await open(page, address)
  await control(page).scrollIntoViewIfNeeded()
  const textOf = () => page.evaluate(() => document.body.innerText)
  const before = await textOf()
  const box = await control(page).boundingBox()
  if (box === null) throw new Error('There is nothing to press.')
  await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2)
  for (let count = 1; count <= times; count += 1) {
    if (count > 1) await page.waitForTimeout(delay)
    await page.mouse.down({ clickCount: count })
    await page.mouse.up({ clickCount: count })
  }
  // Whatever a second press sets off has happened by then.
  await page.waitForTimeout(500)
  const checked = await main(page).locator('input:checked').count()
  return { before, after: await textOf(), address: page.url(), checked }
}

for (const each of cases) {
  test(`a double press on ${each.name} is one press`, async ({ page }) => {
    const once = await shownAfter(page, each, 1, 0)
    expect(once.after).not.toBe(once.before)
    for (const delay of each.delays ?? [300]) {
      expect(await shownAfter(page, each, 2, delay), `${delay} ms`).toEqual(once)
    }
  })
}
