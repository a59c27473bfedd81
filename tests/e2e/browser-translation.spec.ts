import { counts } from '#tests/counts.ts'
import { answers, otherAnswers } from '#tests/e2e/support/kinds.ts'
import { openEarly } from '#tests/e2e/support/open-early.ts'
import { untilPressesCount } from '#tests/e2e/support/quiz.ts'
import { expect, isolatedTest, open, type Page, test } from '#tests/e2e/support/test.ts'
import { emulateTranslator } from '#tests/translator.ts'

// Each journey is made twice: as is, and translated by the browser. Both show the same text after each step.

test.use({ actionTimeout: 8_000 })

type Step = readonly [name: string, take: (page: Page) => Promise<unknown>]

interface Journey {
  readonly name: string
  readonly from: string
  readonly steps: readonly Step[]
}

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const count = (page: Page) => main(page).getByRole('status').filter({ hasText: 'responsibilities' })
const press = (role: 'button' | 'link', name: string | RegExp): Step => [
  `press ${String(name)}`,
  (page) => main(page).getByRole(role, { name }).first().click(),
]
const check = (name: string | RegExp): Step => [
  `check ${String(name)}`,
  (page) => main(page).getByRole('checkbox', { name }).first().click(),
]
const choose = (name: string | RegExp): Step => [
  `choose ${String(name)}`,
  (page) => main(page).getByRole('radio', { name }).first().click(),
]
const wait: Step = ['wait', untilPressesCount]
const search = (text: string): Step => [`search “${text}”`, (page) => page.getByRole('searchbox').fill(text)]
const give = (item: string, owner: string): Step => [
  `give ${item} to ${owner}`,
  (page) => page.getByRole('combobox', { name: `Owner: ${item}` }).selectOption(owner),
]
const name = (field: string | RegExp, text: string): Step => [
  `name ${String(field)} ${text}`,
  async (page) => {
    await main(page).getByRole('textbox', { name: field }).fill(text)
    await main(page).getByRole('textbox', { name: field }).blur()
  },
]

const journeys: readonly Journey[] = [
  {
    name: 'the responsibilities: search, filters, and the matrix',
    from: '/responsibilities',
    steps: [
      search('se'),
      search('security'),
      search('zzzz'),
      press('button', /^Remove “zzzz”/),
      check(/^Security/),
      check(/^Finance/),
      press('button', /^Exclude .*Marketing/),
      press('button', /^Finance.*remove/),
      choose('Matrix'),
      check(/^Strategy/),
      press('link', /^Security and risk, CIO/),
      press('button', 'Clear all'),
      press('link', /^Information security/),
      press('link', /^Next/),
      wait,
      press('link', /^Next/),
    ],
  },
  {
    name: 'the comparison: kinds, columns, and rows',
    from: '/compare',
    steps: [
      choose('Shared'),
      choose('Differences'),
      check('CIO'),
      press('button', 'Reset view'),
      ['open the rows', (page) => page.getByText('Rows', { exact: true }).click()],
      ['uncheck a row', (page) => page.locator('details').getByRole('checkbox').first().click()],
      ['uncheck another', (page) => page.locator('details').getByRole('checkbox').nth(3).click()],
      press('button', 'Reset view'),
    ],
  },
  {
    name: 'a charter: owners, names, and undo',
    from: `/charter?a=${answers}`,
    steps: [
      give('Information security', 'cto'),
      give('Information security', 'shared'),
      [
        'choose a lead',
        (page) => page.getByRole('combobox', { name: 'Lead: Information security' }).selectOption('cio'),
      ],
      give('IT strategy', 'nobody'),
      press('button', 'Undo'),
      press('button', 'Redo'),
      name('Charter title', 'Our charter'),
      name('CIO (name)', 'Ana Schmidt'),
      name('Add a custom responsibility', 'Robots'),
      press('button', 'Add'),
      check('Show who is consulted'),
      press('button', /^Remove Robots/),
      press('button', 'Blank'),
      press('button', 'Our charter'),
      press('button', 'Reset'),
      press('button', 'Yes, reset'),
    ],
  },
  {
    name: 'a team: names, and people who leave and join',
    from: `/board?a=Ana~${answers}&a=Bob~${otherAnswers}&a=Cleo~${answers}`,
    steps: [
      name('Name of Bob', 'Robert'),
      press('button', /^Remove Ana/),
      press('button', /^Remove Robert/),
      name('Paste one or more result links', otherAnswers),
      press('button', 'Add answers'),
      name('Paste one or more result links', 'nothing here'),
      press('button', 'Add answers'),
    ],
  },
  {
    name: 'the quiz, its review, and starting over',
    from: '/quiz',
    steps: [
      press('link', 'Start quiz'),
      choose('20–99'),
      wait,
      choose('None, or only standard services'),
      ['go to the review', (page) => page.getByRole('link', { name: 'Review answers' }).click()],
      choose('100–499'),
      choose('A small part'),
      press('button', /^Clear: .*/),
      check('Too much work'),
      press('button', 'Start over'),
      wait,
      press('button', 'Undo'),
      wait,
      press('button', 'Start over'),
      press('link', 'Start quiz'),
      press('button', 'Skip'),
      press('link', 'Back'),
    ],
  },
  {
    name: 'a result, with other answers tried',
    from: `/result/cio?a=${answers}`,
    steps: [
      press('button', /^Change: /),
      choose('Under 20'),
      choose('2,000 or more'),
      press('button', /^Done: /),
      press('link', 'Back to original answers'),
      press('link', /^What if there’s no money/),
      press('button', 'Keep these answers'),
    ],
  },
]

/** Resolves when nothing has changed for a while. */
async function settle(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 200)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, 200)
        }).observe(document, { childList: true, characterData: true, attributes: true, subtree: true })
      }),
  )
}

/** The visible text. A translator's elements can change where there's a space or a line break. */
const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ''))

for (const { name: title, from, steps } of journeys) {
  test(`${title}: translated by the browser, a page shows the same as untranslated`, async ({ page }) => {
    const original: string[] = []
    await open(page, from)
    for (const [, take] of steps) {
      await take(page)
      await settle(page)
      original.push(await textOf(page))
    }
    await page.evaluate(() => localStorage.clear())
    await open(page, from)
    await page.evaluate(emulateTranslator, 'replaces' as const)
    for (const [index, [step, take]] of steps.entries()) {
      await take(page)
      await settle(page)
      await expect(heading(page), step).not.toHaveText('Something went wrong')
      await expect.soft(async () => expect(await textOf(page)).toBe(original[index]), step).toPass({ timeout: 1_000 })
    }
  })
}

test.describe('a page that isn’t as React left it', () => {
  // React reports what it recovers from.
  isolatedTest.use({ expectedComplaints: [/React error #418|NotFoundError/] })

  isolatedTest('works if it’s translated before it starts', async ({ page }) => {
    const load = await openEarly(page, '/responsibilities')
    await page.evaluate(emulateTranslator, 'replaces' as const)
    await load()
    await page.getByRole('searchbox').fill('identity')
    await expect(count(page)).toHaveText(new RegExp(`^\\d of ${counts.all}`))
    await page.getByRole('button', { name: /identity.*remove/ }).click()
    await expect(count(page)).toHaveText(new RegExp(`^All ${counts.all}`))
  })

  isolatedTest('is drawn again if another program has moved its text, and keeps the focus', async ({ page }) => {
    await open(page, '/responsibilities?q=security')
    await page.evaluate(() => {
      for (const text of [...document.querySelectorAll('main *')].flatMap((each) => [...each.childNodes])) {
        if (!(text instanceof Text)) continue
        const wrapper = document.createElement('span')
        text.replaceWith(wrapper)
        wrapper.append(text)
      }
    })
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' officer')
    await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${counts.all}`))
    await expect(heading(page)).toHaveText(/^Who owns what/)
    await expect(page.getByRole('searchbox')).toBeFocused()
    await expect(page.getByRole('searchbox')).toHaveValue('security officer')
  })
})
