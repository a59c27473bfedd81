import { interceptedMark } from '#client/intercepted-mark.ts'
import { content } from '#content/index.ts'
import { untilPressesCount } from '#tests/e2e/support/quiz.ts'
import { expect, open, type Page, isolatedTest as test, mainLink } from '#tests/e2e/support/test.ts'

const [first, second] = content.quiz.questions
const key = 'cio-or-cto:quiz'

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** Answers the first question, and waits for the second. */
async function answerFirst(page: Page) {
  await open(page, '/quiz/people')
  await page.getByText('20–99').click()
  await expect(heading(page)).toHaveText(second?.text ?? '')
}

/** Breaks the device's storage, as some browsers do in private windows, with full disks, and under some policies. */
async function breakStorage(page: Page, how: 'blocked' | 'full') {
  await page.addInitScript((way) => {
    const refuse = (name: string) => () => {
      throw new DOMException(name, name)
    }
    if (way === 'full') Storage.prototype.setItem = refuse('QuotaExceededError')
    else Object.defineProperty(window, 'localStorage', { get: refuse('SecurityError') })
  }, how)
}

test.describe('page code that fails to load', () => {
  // React reports 520 where it has tried a page twice before it gave it up.
  test.use({
    expectedComplaints: [
      /ERR_FAILED|ERR_INTERNET_DISCONNECTED|dynamically imported module|failed to load|React error #520/,
    ],
  })

  /** @returns how often it was requested */
  async function lose(page: Page, file: RegExp, times: number) {
    let asked = 0
    await page.route(file, (route) => {
      asked += 1
      return asked <= times ? route.abort() : route.continue()
    })
    return () => asked
  }

  test('on the first page, is reported in the prerendered page, and can be reloaded', async ({ page }) => {
    // Asked for ahead, and again when it is wanted.
    let isLost = true
    await page.route(/\/app-[^/]*\.js/, (route) => (isLost ? route.abort() : route.continue()))
    await page.goto('/quiz/people')
    await page.getByText('20–99').click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('Part of this page didn’t load')
    await expect(notice).toBeInViewport({ ratio: 1 })
    await expect(heading(page)).toBeVisible()
    isLost = false
    await notice.getByRole('link', { name: 'Reload' }).click()
    await expect(notice).toHaveCount(0)
    await page.getByText('20–99').click()
    await expect(heading(page)).toHaveText(second?.text ?? '')
  })

  for (const isBack of [false, true]) {
    test(`what’s typed by then stays, even if ${isBack ? 'it could be loaded again' : 'it’s gone'}`, async ({
      page,
    }) => {
      let loads = 0
      page.on('load', () => (loads += 1))
      let release = () => {}
      const isTyped = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route(isBack ? /\/team-page[^/]*\.js$/ : /\/team-page[^/]*\.js/, (route) => route.abort())
      await page.route(/\/app-[^/]*\.js$/, async (route) => {
        await isTyped
        await route.continue()
      })
      await page.goto('/board')
      const box = page.getByRole('textbox', { name: 'Paste one or more result links' })
      await box.fill('half typed')
      release()
      await expect(page.getByText('Part of this page didn’t load')).toBeVisible()
      // By then, the page would have reloaded by itself.
      await page.waitForLoadState('networkidle')
      await expect(box).toHaveValue('half typed')
      await expect(page.getByText('Your work is saved')).toHaveCount(0)
      expect(loads).toBe(1)
    })
  }

  for (const part of ['the first script', 'every script'] as const) {
    test(`${part}: the page says so, and can be reloaded`, async ({ page }) => {
      let isLost = true
      const file = part === 'every script' ? /\.js(\?|$)/ : /\/index-[^/]*\.js/
      await page.route(file, (route) => (isLost ? route.abort() : route.continue()))
      await page.goto('/quiz/people')
      const notice = part === 'every script' ? page.getByText('Only links work.') : page.getByRole('alert')
      await expect(notice).toBeVisible()
      await expect(heading(page)).toBeVisible()
      isLost = false
      if (part === 'every script') await page.reload()
      else await notice.getByRole('link', { name: 'Reload' }).click()
      await page.getByText('20–99').click()
      await expect(heading(page)).toHaveText(second?.text ?? '')
      await expect(notice).toHaveCount(0)
    })
  }

  for (const [part, file] of [
    ['code', /together-page[^/]*\.js/],
    ['styles', /together-page[^/]*\.css/],
  ] as const) {
    test(`lost ${part}: requested once more, and the reader gets to the page with their answers`, async ({ page }) => {
      await answerFirst(page)
      // First, pointing at the link requests it; then, the click does.
      await lose(page, file, 2)
      await (await mainLink(page, 'Working together')).click()
      await expect(page).toHaveURL('/together')
      await expect(heading(page)).toBeVisible()
      await expect(page).toHaveTitle('Working together · CIO vs. CTO')
      await open(page, '/quiz/people')
      await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
    })

    test(`lost ${part}, without storage: the page isn’t reloaded, and the quiz continues`, async ({ page }) => {
      await breakStorage(page, 'blocked')
      await answerFirst(page)
      await lose(page, file, Infinity)
      await (await mainLink(page, 'Working together')).click()
      await expect(heading(page)).toHaveText('Something went wrong')
      await expect(page.getByText('Don’t reload.')).toBeVisible()
      await page.goBack()
      await page.goBack()
      await expect(heading(page)).toHaveText(first?.text ?? '')
      await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
    })
  }

  test('if it never loads, is reported within the site’s layout, and the rest of the site works', async ({ page }) => {
    await open(page, '/compare')
    let loads = 0
    page.on('load', () => (loads += 1))
    await lose(page, /together-page[^/]*\.js/, Infinity)
    await (await mainLink(page, 'Working together')).click()
    await expect(heading(page)).toHaveText('This page didn’t load')
    await expect(page.getByText('Your work is saved')).toBeVisible()
    await page.getByText('Technical details').click()
    await expect(page.getByRole('textbox', { name: 'Report' })).toHaveValue(/Page: http.*\/together/)
    expect(loads).toBeLessThanOrEqual(1)
    await (await mainLink(page, 'Methodology')).click()
    await expect(page).toHaveTitle(/^Methodology/)
    await expect(heading(page)).not.toHaveText('This page didn’t load')
  })

  test('when the host is down, doesn’t end the page: the reader can go back, or try again', async ({
    page,
    context,
  }) => {
    await answerFirst(page)
    await page.mouse.move(0, 0)
    await context.setOffline(true)
    await (await mainLink(page, 'Working together')).press('Enter')
    await expect(heading(page)).toHaveText('This page didn’t load')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('there’s no connection')).toBeVisible()
    await page.getByRole('button', { name: 'Back to the previous page' }).click()
    await expect(heading(page)).toHaveText(second?.text ?? '')
    await page.goForward()
    await expect(heading(page)).toHaveText('This page didn’t load')
    await expect(page.getByText('there’s no connection')).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page).toHaveTitle('Working together · CIO vs. CTO')
    await expect(heading(page)).not.toHaveText('This page didn’t load')
  })

  test('or is slow, is said, and the reader can stay', async ({ page }) => {
    await open(page, '/compare')
    await page.clock.install()
    let go = () => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route(/together-page/, (route) => held.then(() => route.continue()))
    await (await mainLink(page, 'Working together')).click()
    await expect(page.getByRole('status').getByText('Loading the next page…')).toBeVisible()
    await page.clock.fastForward(8_000)
    await page.getByRole('button', { name: 'Stay on this page' }).click()
    await expect(page.getByText('taking a long time')).toHaveCount(0)
    await expect(page).toHaveURL('/compare')
    await expect(heading(page)).toHaveText('Compare the roles')
    await (await mainLink(page, 'Working together')).click()
    go()
    await expect(page).toHaveTitle('Working together · CIO vs. CTO')
  })

  test('or is slow on the first page, is said once someone has pressed something', async ({ page }) => {
    await page.clock.install()
    let go = () => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route(/\/app-[^/]*\.js/, (route) => held.then(() => route.continue()))
    await page.goto('/quiz/people')
    await page.getByText('20–99').click()
    await page.clock.fastForward(8_000)
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('Anything you’ve pressed will happen')
    go()
    await expect(heading(page)).toHaveText(second?.text ?? '')
    await expect(notice).toHaveCount(0)
  })

  test('or never comes, whatever it is, is said after a while, and no longer once it’s there', async ({ page }) => {
    for (const [files, sentence] of [
      [/\.js(\?|$)/, 'Only links work.'],
      [/\/app-[^/]*\.js/, 'This page is taking a long time to load.'],
    ] as const) {
      let go = () => {}
      const held = new Promise<void>((resolve) => (go = resolve))
      await page.route(files, (route) => held.then(() => route.continue()))
      const isRequested = page.waitForRequest(files)
      await page.clock.install()
      await page.goto('/method', { waitUntil: 'commit' })
      await expect(heading(page)).toBeVisible()
      await isRequested
      const notice = page.getByText(sentence)
      await page.clock.fastForward(7_000)
      await expect(notice).toHaveCount(0)
      await page.clock.fastForward(3_500)
      await expect(notice).toBeVisible()
      go()
      await expect(notice).toHaveCount(0)
      await expect(page.locator(`html[${interceptedMark}]`)).toBeAttached()
      await page.unrouteAll()
    }
  })

  test('styles lost when the reader points at a link are requested again for the click', async ({ page }) => {
    await open(page, '/compare')
    let loads = 0
    page.on('load', () => (loads += 1))
    const asked = await lose(page, /together-page[^/]*\.css/, 1)
    await (await mainLink(page, 'Working together')).hover()
    await expect.poll(asked).toBe(1)
    await (await mainLink(page, 'Working together')).click()
    await expect(heading(page)).toHaveText('Two roles, one strategy')
    expect(asked()).toBe(2)
    expect(loads).toBe(0)
  })

  test('if what the share dialog offers can’t be loaded, it shows the link, and tries again the next time', async ({
    page,
  }) => {
    await open(page, '/compare/focus')
    const asked = await lose(page, /share-options[^/]*\.js/, Infinity)
    const opener = page.getByRole('button', { name: /^Share/ })
    await opener.focus()
    await opener.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Share this comparison' })
    await expect(dialog.getByText('Couldn’t load the options.')).toContainText('/compare/focus')
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
    expect(asked()).toBeGreaterThan(0)
    await page.unrouteAll()
    await opener.press('Enter')
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/compare\/focus$/)
  })

  test('a page whose styles never load opens as a document, which has them', async ({ page }) => {
    await open(page, '/compare')
    const loaded = page.waitForEvent('load')
    await lose(page, /together-page[^/]*\.css/, Infinity)
    await (await mainLink(page, 'Working together')).click()
    await loaded
    await expect(heading(page)).toHaveText('Two roles, one strategy')
    await expect(page).toHaveURL('/together')
  })
})

for (const [how, sentence] of [
  ['full', 'This device is out of storage space.'],
  ['blocked', 'This browser isn’t saving data for this site.'],
] as const) {
  test(`with storage ${how}, the quiz says so and works as long as the page is open`, async ({ page }) => {
    await breakStorage(page, how)
    await answerFirst(page)
    await expect(page.getByText(sentence)).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
    for (const name of ['Review answers', 'Back to start']) {
      await page.getByRole('link', { name, exact: true }).click()
      await expect(page.getByText(sentence)).toBeVisible()
      await page.goBack()
    }
  })
}

test('a stored quiz that can’t be read is set aside rather than lost, and a new one starts', async ({ page }) => {
  await open(page, '/')
  const broken = '{"state":{"answers":{"chosen":{"peop'
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, broken] as const)
  await answerFirst(page)
  const stored = await page.evaluate(
    (name) => [localStorage.getItem(`${name}:unread`), localStorage.getItem(name)],
    key,
  )
  await expect(page.getByText('They’ve been set aside, not deleted.')).toBeVisible()
  expect(stored[0]).toBe(broken)
  expect(stored[1]).toContain('"people":["to99"]')
})

test('a quiz stored by a newer version of the site is left alone, and this one works', async ({ page }) => {
  await open(page, '/')
  const newer = JSON.stringify({ state: { chapters: [1] }, version: 99 })
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, newer] as const)
  await answerFirst(page)
  await expect(page.getByText('A newer version of this site has saved answers here')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer)
})

test('clearing storage during the quiz loses no answer on the open page', async ({ page }) => {
  await answerFirst(page)
  await page.evaluate(() => localStorage.clear())
  await untilPressesCount(page)
  await page.getByText('A small part').click()
  await expect(page).not.toHaveURL(/reach/)
  const stored = await page.evaluate((name) => localStorage.getItem(name), key)
  expect(stored).toContain('"people":["to99"]')
  expect(stored).toContain('"reach":["some"]')
})

test('two tabs that answer in turn lose none of each other’s answers', async ({ page, context }) => {
  const other = await context.newPage()
  await open(other, '/quiz/reach')
  await answerFirst(page)
  await other.getByText('A small part').click()
  await expect(other).not.toHaveURL(/reach/)
  for (const tab of [page, other]) {
    await open(tab, '/quiz')
    await expect(tab.getByRole('link', { name: 'Continue (2 of 12)' })).toBeVisible()
  }
})

for (const time of ['1970-01-01T00:00:00Z', '2199-12-31T23:59:59Z']) {
  test(`a device whose clock says ${time.slice(0, 4)} shows the same, and copies`, async ({ page }) => {
    // Time that stands still has no timeline to wait for.
    await page.clock.setFixedTime(time)
    await page.goto('/quiz/people')
    await page.getByText('20–99').click()
    await expect(heading(page)).toHaveText(second?.text ?? '')
    await page.goto('/compare')
    await page.getByRole('button', { name: /^Share/ }).click()
    await page.getByRole('button', { name: 'Copy as text (Markdown)' }).click()
    await expect(page.getByText('Copied as text')).toBeAttached()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('side by side')
  })
}

test('if the share sheet fails, the link can still be copied', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await open(page, '/compare')
  await page.getByRole('button', { name: /^Share/ }).click()
  await page.getByRole('button', { name: 'Share via…' }).click()
  await page.getByRole('button', { name: 'Copy link', exact: true }).last().click()
  await expect(page.getByText('Link copied')).toBeAttached()
})
