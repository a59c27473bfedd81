import { answers } from '#tests/e2e/support/kinds.ts'
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
const every = [40, 300, 700]
/** Without names, one looks like the other. */
const team = `/board?a=${answers}&a=${answers}&a=${answers}`
const filters = '/responsibilities?role=cio&theme=security&partner=finance'

const cases: readonly Case[] = [
  {
    name: 'an answer in the quiz',
    address: '/quiz/reach',
    control: (page) => main(page).getByText('A small part'),
    delays: every,
  },
  { name: 'Skip', address: '/quiz/people', control: button('Skip') },
  { name: 'one of a team', address: team, control: button(/^Remove/), delays: every },
  { name: 'a filter', address: filters, control: button(/^CIO.*remove/), delays: every },
  { name: 'Share', address: '/compare', control: button(/^Share/) },
  {
    name: 'a line that opens something',
    address: '/charter',
    control: (page) => main(page).getByText('Add responsibilities beyond the article'),
    delays: every,
  },
  {
    name: 'a source',
    address: '/compare',
    control: (page) =>
      main(page)
        .getByRole('button', { name: /^Source/ })
        .first(),
  },
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
