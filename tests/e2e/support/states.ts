import { lineCounts } from '#tests/counts.ts'
import { answers, kinds, session } from './kinds.ts'
import { expect, mainLink, open, type Page } from './test.ts'

/** Something a page can be, beyond what an address without a query shows. */
interface State {
  readonly name: string
  /** Opens it. */
  readonly reach: (page: Page) => Promise<unknown>
  /** The only width at which it exists, in pixels. */
  readonly width?: number
}

const refuseClipboard = (page: Page) =>
  page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) }),
  )

const filtered = '/responsibilities?role=cio&objective=risk'
const owner = (page: Page, title: string) => page.getByRole('combobox', { name: `Owner: ${title}` })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Moves the page below a list that's open on top of it: what's covered can't be judged. */
function moveBelowList(page: Page) {
  return page.getByRole('main').evaluate((main) => main.style.setProperty('margin-block-start', '30rem'))
}

/** The one list of states for the accessibility checks. every-page.spec.ts checks every address without a query. */
export const states: readonly State[] = [
  ...kinds
    .filter((address) => address.includes('?'))
    .map((address) => ({ name: address, reach: (page: Page) => open(page, address) })),
  {
    name: 'the list of pages, open on a phone',
    width: 360,
    reach: async (page) => {
      await open(page, '/method')
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(page.getByRole('link', { name: 'Methodology' })).toBeVisible()
      await moveBelowList(page)
    },
  },
  {
    name: 'more pages, open',
    width: 1440,
    reach: async (page) => {
      await open(page, '/method')
      await page.getByRole('button', { name: 'More' }).click()
      await expect(page.getByRole('link', { name: 'Methodology' })).toBeVisible()
      await moveBelowList(page)
    },
  },
  {
    name: 'a source, open',
    reach: async (page) => {
      await open(page, '/compare/focus')
      await page
        .getByRole('button', { name: /^Source/ })
        .nth(1)
        .click()
      await expect(page.getByRole('note')).toBeVisible()
    },
  },
  {
    name: 'only differences, with the list of rows open',
    reach: async (page) => {
      await open(page, '/compare/focus')
      await page.getByRole('radio', { name: 'Differences' }).check()
      await page.getByText('Rows', { exact: true }).click()
      await expect(page.getByRole('rowheader', { name: /^Shared/ })).toHaveCount(0)
    },
  },
  {
    name: 'rules of one sector, and a lit one',
    reach: async (page) => {
      await open(page, '/law#us-hipaa')
      await page.getByRole('radio', { name: 'Finance' }).check()
      await expect(page.getByRole('rowheader', { name: 'Washington, D.C.' })).toHaveCount(0)
    },
  },
  {
    name: 'the source of a kind, open',
    reach: async (page) => {
      await open(page, '/kinds')
      await page
        .getByRole('button', { name: /^Source/ })
        .first()
        .click()
      await expect(page.getByRole('note')).toBeVisible()
    },
  },
  {
    name: 'a comparison on a phone, with its choices open',
    width: 360,
    reach: async (page) => {
      await open(page, '/compare/focus')
      await page.getByText('Rows and columns').click()
      await page.getByText('Rows', { exact: true }).click()
      await expect(page.getByRole('checkbox', { name: 'Direction' })).toBeVisible()
    },
  },
  {
    name: 'no row, since none is shared',
    reach: (page) => open(page, '/compare?show=shared&rows=focus-direction'),
  },
  {
    name: 'a lit row, a link that lost a part, and one that couldn’t be copied',
    reach: async (page) => {
      await open(page, '/compare/units?show=everything#units-aim')
      await refuseClipboard(page)
      await expect(page.getByText('We ignored part of this link')).toBeVisible()
      await page.getByRole('button', { name: 'Copy link to Why they work together' }).click()
      await expect(page.getByRole('textbox')).toBeVisible()
    },
  },
  {
    name: 'a list with filters of every kind',
    reach: async (page) => {
      await open(page, '/responsibilities?role=cio,shared&not-theme=market&q=compliance&theme=secrecy')
      await expect(page.locator('mark').first()).toBeVisible()
    },
  },
  { name: 'the matrix', reach: (page) => open(page, '/responsibilities?view=matrix') },
  { name: 'an empty list', reach: (page) => open(page, `${filtered}&partner=rnd`) },
  {
    name: 'the sheet of filters',
    width: 360,
    reach: async (page) => {
      await open(page, filtered)
      await page.getByRole('button', { name: /^Filter/ }).click()
      await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
    },
  },
  {
    name: 'a responsibility of a filtered list',
    reach: (page) => open(page, '/responsibilities/compliance?role=cio&theme=secrecy'),
  },
  {
    name: 'a topic with a source open, and questions that couldn’t be copied',
    reach: async (page) => {
      await open(page, '/contested/security')
      await refuseClipboard(page)
      await button(page, 'Copy the questions').click()
      await expect(page.getByText(/^Couldn’t copy/)).toBeVisible()
      await page
        .getByRole('button', { name: /^Source †/ })
        .first()
        .click()
      await expect(page.getByRole('note')).toBeVisible()
    },
  },
  {
    name: 'a question with an answer',
    reach: async (page) => {
      await open(page, '/quiz/people')
      await page.getByRole('radio').first().focus()
      await page.keyboard.press('3')
      await expect(page.getByRole('radio', { name: '100–499' })).toBeChecked()
    },
  },
  {
    name: 'a review with an item of a list chosen',
    reach: async (page) => {
      await open(page, '/quiz/review')
      await page.getByRole('checkbox', { name: 'Too much work' }).first().check()
      await expect(page.getByText(/unanswered/).first()).toBeVisible()
    },
  },
  {
    name: 'a review after starting over',
    reach: async (page) => {
      await open(page, '/quiz/review')
      await page.getByRole('checkbox', { name: 'Too much work' }).first().check()
      await button(page, 'Start over').click()
      await expect(button(page, 'Undo')).toBeVisible()
    },
  },
  {
    name: 'someone else’s result, with a part that was lost',
    reach: async (page) => {
      await open(page, `/result/cio?a=${answers}.seat-perhaps`)
      await expect(page.getByText('We ignored part of this link')).toBeVisible()
      await expect(page.getByText('You’re viewing answers from a shared link.')).toBeVisible()
    },
  },
  {
    name: 'a result while other answers are tried',
    reach: async (page) => {
      await open(page, `/result/neither?a=${answers.replace('pay-one', 'pay-no')}&was=${answers}`)
      await page.getByRole('button', { name: 'Change: How many more senior technology people' }).click()
      await expect(page.getByText('1 answer changed')).toBeVisible()
    },
  },
  {
    name: 'the share dialog, where the browser won’t copy',
    reach: async (page) => {
      await open(page, `/result/cio?a=${answers}`)
      await refuseClipboard(page)
      await page.getByRole('button', { name: 'Share this result' }).click()
      const dialog = page.getByRole('dialog')
      await button(page, 'Copy link').click()
      await button(page, 'Copy as text (Markdown)').click()
      await expect(dialog.getByRole('textbox', { name: 'Text (Markdown)' })).toBeVisible()
      await expect(dialog.getByRole('img', { name: 'QR code for this link' })).toBeVisible()
    },
  },
  {
    name: 'a team comparison that was given what it can’t read',
    reach: async (page) => {
      await open(page, '/board?a=nonsense')
      await page.getByRole('textbox', { name: /^Paste one or more result links/ }).fill('neither link nor answers')
      await button(page, 'Add answers').click()
      await expect(page.getByText(/^Not added, because we found no answers/)).toBeVisible()
    },
  },
  {
    name: 'a charter with gaps, two errors, and a question before it’s deleted',
    reach: async (page) => {
      await open(page, '/charter')
      await button(page, 'Blank').click()
      await expect(page.getByRole('region', { name: 'Unassigned' }).getByRole('listitem')).toHaveCount(lineCounts.all)
      for (const name of ['Add a custom responsibility', /^Compare with/]) {
        await page.getByRole('textbox', { name }).fill(' ')
        await page.keyboard.press('Enter')
      }
      await button(page, 'Delete this charter').click()
      await expect(button(page, 'Yes, delete this charter')).toBeVisible()
    },
  },
  {
    name: 'a charter while an owner is named',
    reach: async (page) => {
      await open(page, '/charter')
      await owner(page, 'Information security').selectOption('CISO')
      await page.getByRole('textbox', { name: 'Add a custom responsibility' }).fill('Run the ticket system')
      await page.keyboard.press('Enter')
      await page.getByRole('checkbox', { name: 'Show who is consulted' }).check()
      await page.getByText('Consulted: none').first().click()
      await owner(page, 'Product development').selectOption('Other…')
      await button(page, 'Reset').click()
      await expect(page.getByRole('group', { name: /^Consulted on/ })).toBeVisible()
    },
  },
  {
    name: 'a shared charter',
    reach: (page) => open(page, '/charter?c=v1.org_Acme.call_cio_Jane+Doe.security_ciso.dialogue_shared_cio.end'),
  },
  {
    name: 'two charters',
    reach: async (page) => {
      await open(page, '/charter?c=v1.security_ciso.end&c=v1.org_Acme.security_cto.end')
      await expect(page.getByRole('table')).toBeVisible()
    },
  },
  {
    name: 'a hiring brief while it’s edited, with a link that lost a part',
    reach: async (page) => {
      await open(page, '/brief?role=nobody')
      await button(page, 'Edit').click()
      await page.getByRole('textbox', { name: 'Mission', exact: true }).fill('Ours')
      await button(page, 'Reset to our wording').click()
      await expect(button(page, 'Yes, reset to our wording')).toBeVisible()
    },
  },
  {
    name: 'a session for two while it’s filled in',
    reach: async (page) => {
      await open(page, '/session')
      await page.getByRole('button', { name: 'Get the link for the other person' }).click()
      const item = page.getByRole('group', { name: 'Owner (AI governance)' })
      await item.getByRole('radio', { name: 'Someone else' }).check()
      await page.getByRole('combobox', { name: 'Who else: AI governance' }).selectOption('Other…')
      await expect(page.getByRole('textbox', { name: 'Name or title (AI governance)' })).toBeVisible()
    },
  },
  {
    name: 'a session for two that waits for the other person',
    reach: async (page) => {
      await open(page, '/session')
      const item = page.getByRole('group', { name: 'Owner (AI governance)' })
      await item.getByRole('radio', { name: 'Shared' }).check()
      await page.getByRole('button', { name: 'Get the link for the other person' }).click()
      await page.getByText('Your answers (1)').click()
    },
  },
  {
    name: 'two people’s answers, compared',
    reach: async (page) => {
      await open(page, `/session${session}`)
      await page.getByText('What you agree on (1)').click()
    },
  },
  {
    name: 'the methodology, unfolded',
    reach: async (page) => {
      await open(page, '/method')
      for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click()
      await expect(page.getByRole('definition').first()).toBeVisible()
    },
  },
  {
    name: 'an address without a page',
    reach: async (page) => {
      await open(page, '/compare/focsu')
      await expect(page.getByRole('main').getByRole('link')).toHaveCount(3)
    },
  },
  {
    name: 'a page whose code didn’t load',
    reach: async (page) => {
      await open(page, '/')
      await page.route('**/method-page-*.js', (route) => route.abort())
      await (await mainLink(page, 'Methodology')).click()
      await page.getByText('Technical details').click()
      await expect(page.getByRole('textbox', { name: 'Report' })).toBeVisible()
    },
  },
]
