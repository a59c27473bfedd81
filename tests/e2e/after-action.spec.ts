import { expect, type Locator, open, type Page, test } from '#tests/e2e/support/test.ts'

const results = (page: Page) => page.getByRole('region', { name: 'Responsibilities' })
const heading = (name: string) => (page: Page) => page.getByRole('heading', { name, exact: true })
const own = 'Security lead'

/** Controls that remove themselves when used, with the setup their page needs, and what has the focus afterward. */
const vanishing: readonly {
  readonly what: string
  readonly on: string
  readonly before?: (page: Page) => Promise<unknown>
  readonly press: (page: Page) => Locator
  readonly next: (page: Page) => Locator
}[] = [
  {
    what: 'a filter',
    on: '/responsibilities?role=cio&q=risk',
    press: (page) => page.getByRole('button', { name: /^CIO/ }),
    next: (page) => page.getByRole('button', { name: /^“risk”/ }),
  },
  {
    what: 'all filters',
    on: '/responsibilities?role=cio',
    press: (page) => page.getByRole('button', { name: 'Clear all' }),
    next: results,
  },
  {
    what: 'the filters of a group',
    on: '/responsibilities?role=cio',
    press: (page) => page.getByRole('group', { name: 'Role' }).getByRole('button', { name: 'Clear' }),
    next: (page) => page.getByRole('group', { name: 'Role' }).getByRole('checkbox').first(),
  },
  {
    what: 'a number in the matrix',
    on: '/responsibilities?view=matrix',
    press: (page) => page.getByRole('link', { name: /^Strategy, CIO: / }),
    next: results,
  },
  {
    what: 'a way out of an empty list',
    on: '/responsibilities?role=cio&objective=risk&partner=rnd',
    press: (page) => page.getByRole('button', { name: /^Remove/ }).first(),
    next: results,
  },
  {
    what: 'Reset view',
    on: '/compare?show=differences',
    press: (page) => page.getByRole('button', { name: 'Reset view' }),
    next: (page) => page.getByText(/^\d+ of \d+ rows$/).locator('..'),
  },
  {
    what: 'Show all rows',
    on: '/compare?show=shared&rows=focus-direction',
    press: (page) => page.getByRole('button', { name: 'Show all rows' }),
    next: (page) => page.getByText(/^\d+ of \d+ rows$/).locator('..'),
  },
  {
    what: 'Add my answers',
    on: '/board',
    before: (page) => answerOne(page, '/board'),
    press: (page) => page.getByRole('button', { name: 'Add my answers' }),
    next: heading('Participants'),
  },
  {
    what: 'Start over',
    on: '/quiz/review',
    before: (page) => answerOne(page, '/quiz/review'),
    press: (page) => page.getByRole('button', { name: 'Start over' }),
    next: (page) => page.getByRole('button', { name: 'Undo' }),
  },
  {
    what: 'Undo',
    on: '/quiz',
    before: async (page) => {
      await answerOne(page, '/quiz')
      await page.getByRole('button', { name: 'Start over' }).click()
    },
    press: (page) => page.getByRole('button', { name: 'Undo' }),
    next: (page) => page.getByRole('button', { name: 'Start over' }),
  },
  {
    what: 'Clear',
    on: '/quiz/review',
    before: (page) => answerOne(page, '/quiz/review'),
    press: (page) => page.getByRole('button', { name: /^Clear: / }),
    next: (page) => page.getByRole('main').getByRole('radio').first(),
  },
  {
    what: 'Edit a copy',
    on: '/charter?c=v1.security_ciso.end',
    press: (page) => page.getByRole('button', { name: 'Edit a copy' }),
    next: heading('Role charter'),
  },
  {
    what: 'Remove a responsibility',
    on: '/charter',
    before: async (page) => {
      await page.getByRole('textbox', { name: 'Add a custom responsibility' }).fill(own)
      await page.keyboard.press('Enter')
    },
    press: (page) => page.getByRole('button', { name: `Remove ${own}` }),
    next: (page) => page.getByRole('textbox', { name: 'Add a custom responsibility' }),
  },
  {
    what: 'Delete a charter',
    on: '/charter',
    before: async (page) => {
      await page.getByRole('button', { name: 'Blank' }).click()
      await page.getByRole('button', { name: 'Delete this charter' }).click()
    },
    press: (page) => page.getByRole('button', { name: 'Yes, delete this charter' }),
    next: heading('Your charters'),
  },
  {
    what: 'Cancel naming an owner',
    on: '/charter',
    before: (page) => page.getByRole('combobox', { name: 'Owner: Information security' }).selectOption('Other…'),
    press: (page) => page.getByRole('button', { name: 'Cancel' }),
    next: (page) => page.getByRole('combobox', { name: 'Owner: Information security' }),
  },
]

async function answerOne(page: Page, address: string) {
  await open(page, '/quiz/people')
  await page.getByText('20–99').click()
  await expect(page).toHaveURL('/quiz/reach')
  await open(page, address)
}

for (const { what, on, before, press, next } of vanishing) {
  test(`“${what}” on ${on} is gone once pressed, and the focus goes to what takes its place`, async ({ page }) => {
    const ways = {
      key: async (control: Locator) => {
        await control.focus()
        await page.keyboard.press('Enter')
      },
      // As assistive technology clicks: without a key, without a pointer, and without the focus.
      click: (control: Locator) =>
        control.evaluate((element) => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
          if (element instanceof HTMLElement) element.click()
        }),
    }
    for (const [name, way] of Object.entries(ways)) {
      await page.goto('/404')
      await page.evaluate(() => localStorage.clear())
      await open(page, on)
      await before?.(page)
      const control = press(page)
      const gone = await control.elementHandle()
      await way(control)
      await expect(next(page), name).toBeFocused()
      expect(await gone?.evaluate((element) => element.isConnected), name).toBe(false)
    }
  })
}

test('where another page takes the place of one at the same path, title and heading follow, and the heading has the focus', async ({
  page,
}) => {
  await open(page, '/charter')
  await page.getByRole('combobox', { name: 'Owner: Information security' }).selectOption('CISO')
  await open(page, '/charter?c=v1.security_cto.end')
  const [alone, compared] = ['Role charter', 'Two charters, compared']
  const expectPage = async (title: string) => {
    await expect(heading(title)(page)).toBeFocused()
    await expect(page).toHaveTitle(new RegExp(`^${title} · `))
  }
  await page.getByRole('link', { name: 'Compare with mine' }).press('Enter')
  await expectPage(compared)
  await page.getByRole('link', { name: 'Back to your charter' }).press('Enter')
  await expectPage(alone)
  await page.getByRole('textbox', { name: /Compare with/ }).fill('c=v1.security_cto.end')
  await page.keyboard.press('Enter')
  await expectPage(compared)
  await page.goBack()
  await expectPage(alone)
  await page.getByRole('button', { name: 'Blank' }).press('Enter')
  await expectPage(alone)
  // An edit leaves the focus where it is, although the heading changes.
  await page.getByRole('textbox', { name: 'Charter title' }).fill('Who leads technology')
  await expect(heading('Who leads technology')(page)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Charter title' })).toBeFocused()
})

test('an error is in sight, also where its field is at the lower edge of the window', async ({ page }) => {
  await open(page, '/charter')
  const field = page.getByRole('textbox', { name: /Compare with/ })
  await field.fill('no link')
  await field.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('That isn’t a charter link.')).toBeInViewport({ ratio: 0.9 })
})
