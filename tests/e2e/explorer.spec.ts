import { content } from '#content/index.ts'
import { expect, open, overflow, type Page, test } from '#tests/e2e/support/test.ts'

const all = content.responsibilities
const narrowed = '/responsibilities?role=cio&objective=risk&partner=finance'
const fitting = all.filter(
  ({ lean, objectives, partners }) => lean === 'cio' && objectives.includes('risk') && partners.includes('finance'),
)
const empty = '/responsibilities?role=cio&objective=risk&partner=rnd'

function results(page: Page) {
  return page.getByRole('region', { name: 'Responsibilities' })
}

function titles(page: Page) {
  return results(page).getByRole('heading', { level: 2 })
}

/** The live region that says how many there are. */
function count(page: Page) {
  return results(page).getByRole('status').filter({ hasText: 'responsibilities' })
}

/** A value of a facet, to tick. Its name goes on with its count. */
function value(page: Page, facet: string, name: string) {
  return page.getByRole('group', { name: facet }).getByRole('checkbox', { name: new RegExp(`^${name}( \\d|$)`) })
}

function filterButton(page: Page) {
  return page.getByRole('button', { name: /^Filter( \d+)?$/ })
}

/** Opens the sheet of a narrow page. */
async function openSheet(page: Page) {
  await filterButton(page).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await expect(sheet).toBeVisible()
  return sheet
}

test('a filtered view is a link: it opens cold, for anyone, as it was sent', async ({ page, browser }) => {
  await open(page, '/responsibilities')
  await value(page, 'Role', 'CIO').check()
  await value(page, 'Objective', 'Risk management').check()
  await value(page, 'Business partner', 'Finance').check()
  await expect(titles(page)).toHaveCount(fitting.length)
  const sent = await titles(page).allTextContents()
  await page.getByRole('button', { name: 'Share this view' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeAttached()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())

  const other = await browser.newContext()
  const theirs = await other.newPage()
  await open(theirs, link)
  await expect(titles(theirs)).toHaveText(sent)
  await expect(count(theirs)).toHaveText(`${fitting.length} of ${all.length} responsibilities`)
  await expect(value(theirs, 'Role', 'CIO')).toBeChecked()
  await other.close()
})

test('Back and Forward walk through clicks and searches, and return to the list from a responsibility', async ({
  page,
}) => {
  await open(page, '/responsibilities')
  await value(page, 'Role', 'CIO').check()
  await page.getByRole('searchbox').pressSequentially('audit')
  await expect(page).toHaveURL('/responsibilities?role=cio&q=audit')
  await expect(page.locator('mark').first()).toBeVisible()
  const found = await titles(page).allTextContents()
  expect(found.length).toBeLessThan(all.filter(({ lean }) => lean === 'cio').length)

  await titles(page).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(found[0] ?? '')
  await page.goBack()
  await expect(titles(page)).toHaveText(found)
  await page.goBack()
  await expect(page).toHaveURL('/responsibilities?role=cio')
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await page.goBack()
  await expect(page).toHaveURL('/responsibilities')
  await expect(titles(page)).toHaveCount(all.length)
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('searchbox')).toHaveValue('audit')
  await expect(titles(page)).toHaveText(found)
})

test('what is typed quickly arrives whole', async ({ page }) => {
  await open(page, '/responsibilities')
  const box = page.getByRole('searchbox')
  await box.pressSequentially('saas  spend ', { delay: 0 })
  await expect(page).toHaveURL('/responsibilities?q=saas%20spend')
  // The blanks are the reader's own.
  await expect(box).toHaveValue('saas  spend ')
  await expect(titles(page).first()).toHaveText(all.find(({ id }) => id === 'vendors')?.term ?? '')
})

test('two clicks in a row both count', async ({ page }) => {
  await open(page, '/responsibilities')
  const [first, second] = [value(page, 'Role', 'CIO'), value(page, 'Business partner', 'Finance')]
  const handles = [await first.elementHandle(), await second.elementHandle()] as const
  await page.evaluate(async (boxes) => {
    for (const box of boxes) {
      if (box instanceof HTMLElement) box.click()
      await new Promise((done) => setTimeout(done))
    }
  }, handles)
  await expect(page).toHaveURL('/responsibilities?role=cio&partner=finance')
  await expect(first).toBeChecked()
  await expect(second).toBeChecked()
})

test('a cell of the matrix opens what it counts', async ({ page }) => {
  await open(page, '/responsibilities')
  await page.getByRole('radio', { name: 'Matrix' }).check()
  await page.getByRole('link', { name: /^Strategy, CIO: / }).click()
  const expected = all.filter(({ lean, themes }) => lean === 'cio' && themes.includes('strategy'))
  await expect(titles(page)).toHaveCount(expected.length)
  await page.goBack()
  await expect(page.getByRole('table')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('all responsibilities are a plain list, and each leads to its page', async ({ page }) => {
    await page.goto(narrowed)
    await expect(titles(page)).toHaveCount(all.length)
    expect((await titles(page).allTextContents()).toSorted()).toEqual(all.map(({ term }) => term).toSorted())
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    const last = titles(page).last()
    const title = (await last.textContent()) ?? ''
    await last.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.getByRole('link', { name: 'All responsibilities' }).click()
    await expect(page).toHaveURL('/responsibilities')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the filters are a sheet: focus goes in, results follow, Escape closes, focus comes back', async ({ page }) => {
    await open(page, '/responsibilities')
    await expect(page.getByRole('complementary', { name: 'Filters' })).toBeHidden()
    const sheet = await openSheet(page)
    expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true)

    await value(page, 'Role', 'CIO').tap()
    await value(page, 'Objective', 'Risk management').tap()
    const left = all.filter(({ lean, objectives }) => lean === 'cio' && objectives.includes('risk'))
    await expect(sheet.getByRole('button', { name: `Show ${left.length} results` })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(filterButton(page)).toBeFocused()
    await expect(filterButton(page)).toHaveText('Filter 2')
    await expect(titles(page)).toHaveCount(left.length)
    await expect(page).toHaveURL('/responsibilities?role=cio&objective=risk')
  })

  test('the sheet is left by its button, or by touching the page behind it', async ({ page }) => {
    await open(page, narrowed)
    const sheet = await openSheet(page)
    await sheet.getByRole('button', { name: /^Show \d+ result/ }).tap()
    await expect(sheet).toBeHidden()
    await openSheet(page)
    await page.touchscreen.tap(180, 20)
    await expect(sheet).toBeHidden()
    await expect(page).toHaveURL(narrowed)
  })

  for (const address of [
    '/responsibilities',
    narrowed,
    `${narrowed}&view=matrix`,
    empty,
    '/responsibilities/compliance',
  ]) {
    test(`${address} has room for a finger on everything, and does not scroll to the side`, async ({ page }) => {
      await open(page, address)
      expect(await overflow(page)).toBe(0)
      expect(await smallTargets(page, 24)).toEqual([])
    })
  }

  test('what one comes for is 44 pixels high: the search, the results, every control of the list and of the sheet', async ({
    page,
  }) => {
    await open(page, narrowed)
    await page.getByText('View and sort').click()
    const main = [
      page.locator('summary').filter({ hasText: 'View and sort' }),
      page.getByRole('searchbox'),
      page.getByRole('combobox'),
      filterButton(page),
      page.getByRole('button', { name: 'Clear all' }),
      titles(page).first().getByRole('link'),
      page.getByRole('list', { name: 'Active filters' }).getByRole('button').first(),
    ]
    for (const control of main) expect((await control.boundingBox())?.height, `${control}`).toBeGreaterThanOrEqual(44)
    const sheet = await openSheet(page)
    const values = [
      sheet.locator('label').filter({ hasText: 'Finance' }),
      sheet.getByRole('button', { name: 'Exclude Finance' }),
      sheet.getByRole('button', { name: /^Show/ }),
    ]
    for (const control of values) {
      const box = await control.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${control}`).toBeGreaterThanOrEqual(44)
    }
    expect(await smallTargets(page, 24)).toEqual([])
  })
})

/** The controls in sight that are narrower or lower than so many pixels, apart from links and marks inside a text. */
function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const top = document.querySelector('dialog[open]') ?? document.querySelector('main')
    const controls = [...(top?.querySelectorAll('a, button, input, select') ?? [])]
    return controls.flatMap((control) => {
      // A box is as large as the label that ticks it.
      const target = control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control
      if (!target.checkVisibility() || control.closest('sup, [popover]') || control.hasAttribute('popovertarget'))
        return []
      const { width, height } = target.getBoundingClientRect()
      return width < least || height < least ? [`${target.textContent} ${width} by ${height}`] : []
    })
  }, least)
}

test.describe('with the keyboard alone', () => {
  /** Presses Tab until this has the focus. */
  async function tabTo(page: Page, target: ReturnType<Page['locator']>, most = 120) {
    for (let step = 0; step < most; step += 1) {
      await page.keyboard.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`${target} was not reached`)
  }

  test('one ticks a value, rules another out, and goes on to a result', async ({ page }) => {
    await open(page, '/responsibilities')
    const finance = value(page, 'Business partner', 'Finance')
    await tabTo(page, finance)
    await page.keyboard.press('Space')
    await expect(page).toHaveURL('/responsibilities?partner=finance')
    await expect(finance).toBeFocused()
    const withoutSales = page.getByRole('button', { name: 'Exclude Sales' })
    await tabTo(page, withoutSales)
    await expect(withoutSales).toHaveCSS('opacity', '1')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/responsibilities?partner=finance&not-partner=sales')
    const left = all.filter(({ partners }) => partners.includes('finance') && !partners.includes('sales'))
    await expect(titles(page)).toHaveCount(left.length)
    const first = titles(page).first()
    await tabTo(page, first.getByRole('link'))
    const title = (await first.textContent()) ?? ''
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})

test.describe('what stays', () => {
  /** Ticks a value in the page, and notes what moves in each frame of the next half second. */
  async function movementAfterClick(page: Page): Promise<{ readonly animations: number; readonly travelling: number }> {
    const box = await value(page, 'Role', 'CTO').elementHandle()
    return page.evaluate(async (box) => {
      if (!(box instanceof HTMLElement)) throw new Error('expected a box')
      box.click()
      const until = performance.now() + 500
      let [animations, travelling] = [0, 0]
      while (performance.now() < until) {
        await new Promise(requestAnimationFrame)
        animations = Math.max(animations, document.getAnimations().length)
        const moved = [...document.querySelectorAll('main li')].filter(
          (item) => getComputedStyle(item).translate !== 'none',
        )
        travelling = Math.max(travelling, moved.length)
      }
      return { animations, travelling }
    }, box)
  }

  const remaining = all.filter(({ lean }) => lean === 'cto').length

  test('travels to its new place, and ends there', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open(page, '/responsibilities?sort=title')
    // What moves the items comes with the first sign that they'll change.
    const loaded = page.waitForEvent('requestfinished', (request) => request.url().includes('dom-mini'))
    await value(page, 'Role', 'CTO').hover()
    await loaded
    await page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve)))
    const { travelling } = await movementAfterClick(page)
    expect(travelling).toBeGreaterThan(0)
    await expect(titles(page)).toHaveCount(remaining)
    for (const item of await results(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
      .all()) {
      await expect(item).toHaveCSS('translate', 'none')
    }
  })

  test('is there at once where reduced motion is asked for, and so is what comes back', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, '/responsibilities?sort=title')
    await value(page, 'Role', 'CTO').hover()
    expect(await movementAfterClick(page)).toEqual({ animations: 0, travelling: 0 })
    await expect(titles(page)).toHaveCount(remaining)
    expect(await movementAfterClick(page)).toEqual({ animations: 0, travelling: 0 })
    await expect(titles(page)).toHaveCount(all.length)
  })
})

for (const query of [
  '?role=__proto__&__proto__=x&constructor=y',
  '?q=%E0%A4%A',
  '?q=%00%01%1B[31m',
  `?q=${'a'.repeat(8_000)}`,
  `?theme=${'security,'.repeat(1_000)}`,
  `?${'role=cio&'.repeat(500)}`,
  '?role[]=cio&role={"a":1}&view=[object Object]',
  '?q=<img src=x onerror=alert(1)>&sort=<script>',
  '?q=.*%2B(a%2B)%2B$&not-role=.*',
  '?q=%F0%9F%92%A9%E2%80%AE%E2%80%8D&partner=%F0%9F%92%A9',
  '?role=cio&not-role=cio&view=list&view=matrix',
  '?&&&==&?=?&q&role&view=&sort=%20',
  '?q=the+of+and&objective=,,,,risk,,,',
]) {
  test(`a query of junk leaves a page that works: ${query.slice(0, 40)}`, async ({ page }) => {
    await open(page, `/responsibilities${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Who owns what: ${all.length} responsibilities`)
    expect(await overflow(page)).toBe(0)
    const clear = page.getByRole('button', { name: 'Clear all' }).first()
    if (await clear.isVisible()) await clear.click()
    await expect(count(page)).toHaveText(`All ${all.length} responsibilities`)
    await value(page, 'Role', 'CTO').check()
    await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${all.length}`))
    await expect(page.getByRole('img')).toHaveCount(0)
  })
}
