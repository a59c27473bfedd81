import { content } from '#content/index.ts'
import { untilPressesCount } from '#tests/e2e/support/quiz.ts'
import { expect, open, type Page, isolatedTest as test } from '#tests/e2e/support/test.ts'

const [first, second] = content.quiz.questions
const key = 'cio-or-cto:quiz'

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

function section(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name })
}

/** Answers the first question, and arrives at the second. */
async function answerFirst(page: Page) {
  await open(page, '/quiz/people')
  await page.getByText('20–99').click()
  await expect(heading(page)).toHaveText(second?.text ?? '')
}

/** Breaks the device's storage, as some browsers do with private windows, full disks and policies. */
async function breakStorage(page: Page, how: 'blocked' | 'full') {
  await page.addInitScript((way) => {
    const refuse = (name: string) => () => {
      throw new DOMException(name, name)
    }
    if (way === 'full') Storage.prototype.setItem = refuse('QuotaExceededError')
    else Object.defineProperty(window, 'localStorage', { get: refuse('SecurityError') })
  }, how)
}

test.describe('the code of a page that does not arrive', () => {
  // React reports 520 where it has tried a page twice before it gave it up.
  test.use({ expectedComplaints: [/ERR_FAILED|dynamically imported module|did not arrive|React error #520/] })

  /** @returns how often it was asked for. */
  async function lose(page: Page, file: RegExp, times: number) {
    let asked = 0
    await page.route(file, (route) => {
      asked += 1
      return asked <= times ? route.abort() : route.continue()
    })
    return () => asked
  }

  test('if it is that of the first page, is told in the page that was sent, and can be asked for again', async ({
    page,
  }) => {
    // Asked for ahead, and again when it is wanted.
    let isLost = true
    await page.route(/\/app-[^/]*\.js/, (route) => (isLost ? route.abort() : route.continue()))
    await page.goto('/quiz/people')
    await page.getByText('20–99').click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('A part of this page did not arrive')
    await expect(notice).toBeInViewport({ ratio: 1 })
    await expect(heading(page)).toBeVisible()
    isLost = false
    await notice.getByRole('link', { name: 'Load it again' }).click()
    await expect(notice).toHaveCount(0)
    await page.getByText('20–99').click()
    await expect(heading(page)).toHaveText(second?.text ?? '')
  })

  test('is asked for once more, and the reader arrives where they wanted, with their answers', async ({ page }) => {
    await answerFirst(page)
    // Pointing at the link asks for it first, then the click.
    await lose(page, /together-page/, 2)
    await section(page, 'Together').click()
    await expect(page).toHaveURL('/together')
    await expect(heading(page)).toBeVisible()
    await expect(page).toHaveTitle('CIO vs CTO, together')
    await open(page, '/quiz/people')
    await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
  })

  test('if it never arrives, is told in the frame of the site, with a report, and the rest goes on', async ({
    page,
  }) => {
    await open(page, '/compare')
    let loads = 0
    page.on('load', () => (loads += 1))
    await lose(page, /together-page/, Infinity)
    await section(page, 'Together').click()
    await expect(heading(page)).toHaveText('This page could not be shown.')
    await page.getByText('What went wrong, for whoever can mend it').click()
    await expect(page.getByRole('textbox', { name: 'Report' })).toHaveValue(/Page: http.*\/together/)
    expect(loads).toBeLessThanOrEqual(1)
    await section(page, 'Method').click()
    await expect(page).toHaveTitle(/^How the quiz scores/)
    await expect(heading(page)).not.toHaveText('This page could not be shown.')
  })

  test('where the browser keeps nothing, nothing is reloaded, and the quiz goes on', async ({ page }) => {
    await breakStorage(page, 'blocked')
    await answerFirst(page)
    await lose(page, /together-page/, Infinity)
    await section(page, 'Together').click()
    await expect(heading(page)).toHaveText('This page could not be shown.')
    await expect(page.getByText('do not reload')).toBeVisible()
    await page.goBack()
    await page.goBack()
    await expect(heading(page)).toHaveText(first?.text ?? '')
    await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
  })
})

for (const [how, sentence] of [
  ['full', 'There is no room left on this device'],
  ['blocked', 'This browser keeps nothing for this site.'],
] as const) {
  test(`where storage is ${how}, the quiz says so, and goes on as long as the page is open`, async ({ page }) => {
    await breakStorage(page, how)
    await answerFirst(page)
    await expect(page.getByText(sentence)).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
    for (const name of ['Review all', 'Back to start']) {
      await page.getByRole('link', { name, exact: true }).click()
      await expect(page.getByText(sentence)).toBeVisible()
      await page.goBack()
    }
  })
}

test('a stored quiz that cannot be read is set aside, not lost, and a new one begins', async ({ page }) => {
  await open(page, '/')
  const broken = '{"state":{"answers":{"chosen":{"peop'
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, broken] as const)
  await answerFirst(page)
  const stored = await page.evaluate(
    (name) => [localStorage.getItem(`${name}:unread`), localStorage.getItem(name)],
    key,
  )
  await expect(page.getByText('They were set aside, and nothing of them was deleted.')).toBeVisible()
  expect(stored[0]).toBe(broken)
  expect(stored[1]).toContain('"people":["to99"]')
})

test('a quiz of a newer version of the site is left as it is, and this one works', async ({ page }) => {
  await open(page, '/')
  const newer = JSON.stringify({ state: { chapters: [1] }, version: 99 })
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, newer] as const)
  await answerFirst(page)
  await expect(page.getByText('A newer version of this site has stored answers here')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer)
})

test('storage that is cleared in the middle of the quiz takes no answer from the open page', async ({ page }) => {
  await answerFirst(page)
  await page.evaluate(() => localStorage.clear())
  await untilPressesCount(page)
  await page.getByText('A small part').click()
  await expect(page).not.toHaveURL(/reach/)
  const stored = await page.evaluate((name) => localStorage.getItem(name), key)
  expect(stored).toContain('"people":["to99"]')
  expect(stored).toContain('"reach":["some"]')
})

test('two tabs that answer in turn lose nothing of each other', async ({ page, context }) => {
  const other = await context.newPage()
  await open(other, '/quiz/reach')
  await answerFirst(page)
  await other.getByText('A small part').click()
  await expect(other).not.toHaveURL(/reach/)
  for (const tab of [page, other]) {
    await open(tab, '/quiz')
    await expect(tab.getByRole('link', { name: 'Continue: 2 of 12 answered' })).toBeVisible()
  }
})

for (const time of ['1970-01-01T00:00:00Z', '2199-12-31T23:59:59Z']) {
  test(`a device that thinks it is ${time.slice(0, 4)} shows the same, and copies`, async ({ page }) => {
    // Time that stands still has no timeline to wait for.
    await page.clock.setFixedTime(time)
    await page.goto('/quiz/people')
    await page.getByText('20–99').click()
    await expect(heading(page)).toHaveText(second?.text ?? '')
    await page.goto('/compare')
    await page.getByRole('button', { name: /^Share/ }).click()
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect(page.getByText('Copied as Markdown')).toBeAttached()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('side by side')
  })
}

test('a device whose share sheet refuses leaves the link to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await open(page, '/compare')
  await page.getByRole('button', { name: /^Share/ }).click()
  await page.getByRole('button', { name: 'Send with this device' }).click()
  await page.getByRole('button', { name: 'Copy link', exact: true }).last().click()
  await expect(page.getByText('Link copied')).toBeAttached()
})
