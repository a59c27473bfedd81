import { kinds } from '#tests/e2e/support/kinds.ts'
import { expect, open, type Page, isolatedTest, test, mainLink } from '#tests/e2e/support/test.ts'

/** Marks the window, so that a new document would be noticed. */
async function markDocument(page: Page) {
  await page.evaluate(() => Object.assign(window, { isMarked: true }))
  return () => page.evaluate(() => 'isMarked' in window)
}

test('a link changes the page without a new document, and title, address, and focus follow', async ({ page }) => {
  await open(page, '/')
  const isSameDocument = await markDocument(page)
  const before = await page.title()
  await page.getByRole('link', { name: 'Strategic objectives' }).click()
  const heading = page.getByRole('heading', { level: 1, name: 'Strategic objectives' })
  await expect(heading).toBeFocused()
  await expect(page).toHaveURL('/compare/objectives')
  await expect(page).toHaveTitle('Strategic objectives · CIO vs. CTO')
  expect(await page.title()).not.toBe(before)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/compare\/objectives$/)
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /^What does a good year look like\?/,
  )
  expect(await isSameDocument()).toBe(true)
})

test('a page reached by a link is the same as when its address is opened directly', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: 'Interaction with business units' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interaction with business units')
  const tags =
    'meta[name="description"], meta[name="robots"], link[rel="canonical"], meta[property^="og:"]:is([property$="title"], [property$="description"], [property$="url"])'
  const said = async () => [
    await page.title(),
    await page.locator(tags).evaluateAll((all) => all.map((tag) => tag.outerHTML).toSorted()),
    await page.getByRole('main').innerText(),
  ]
  const warm = await said()
  await open(page, '/compare/units')
  expect(await said()).toEqual(warm)
})

test('the head’s tags for the first page are removed with it, on a missing page too', async ({ page }) => {
  await open(page, '/compare/units')
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(1)
  await (await mainLink(page, 'Methodology')).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methodology')
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /^Methodology/)
  for (const stale of ['meta[property^="og:image"]', 'script[type="application/ld+json"]']) {
    await expect(page.locator(stale)).toHaveCount(0)
  }
  await page.evaluate(() => {
    const nowhere = document.createElement('a')
    nowhere.href = '/compare/focsu'
    document.body.append(nowhere)
    nowhere.click()
    nowhere.remove()
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/method$/)
})

test('a printout has the address and the date, and no controls', async ({ page }) => {
  await open(page, '/responsibilities/security')
  const line = page.getByRole('contentinfo').getByText('/responsibilities/security · 2')
  await expect(line).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(line).toHaveText(/^http:\/\/localhost:\d+\/responsibilities\/security · \d{4}-\d\d-\d\d$/)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('button', { name: /^Share/ })).toBeHidden()
  const link = page.getByRole('main').getByRole('link', { name: 'Product development' }).first()
  // The foot has the page's own address. Those of others would only interrupt the sentence.
  expect(await link.evaluate((anchor) => getComputedStyle(anchor, '::after').content)).toBe('none')
})

test('a new page starts at the top, and Back restores the scroll position', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 600 })
  await open(page, '/compare')
  const link = page.getByRole('link', { name: 'Purpose', exact: true })
  await link.scrollIntoViewIfNeeded()
  const where = await page.evaluate(() => scrollY)
  expect(where).toBeGreaterThan(500)
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Purpose')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare the roles')
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - where)).toBeLessThan(5)
})

test('a link opened with Ctrl is left to the browser', async ({ page, context }) => {
  await open(page, '/')
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Strategic objectives' }).click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL('/compare/objectives')
  await expect(page).toHaveURL('/')
})

test.describe('light and dark', () => {
  test.use({ colorScheme: 'light' })

  /** The theme once the document is parsed, before the first paint and before React. */
  async function watchFirstTheme(page: Page) {
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () =>
        Object.assign(window, { firstTheme: document.documentElement.dataset['theme'] ?? 'none' }),
      ),
    )
    return () => page.evaluate(() => ('firstTheme' in window ? window.firstTheme : undefined))
  }

  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  isolatedTest('Dark, once chosen, applies at once and from the first paint on', async ({ page }) => {
    const firstTheme = await watchFirstTheme(page)
    await open(page, '/')
    expect(await firstTheme()).toBe('none')
    const light = await paper(page)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const dark = await paper(page)
    expect(dark).not.toBe(light)
    await open(page, '/compare')
    expect(await firstTheme()).toBe('dark')
    expect(await paper(page)).toBe(dark)
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await page.getByRole('radio', { name: 'System' }).check()
    await expect.poll(() => paper(page)).toBe(light)
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  })

  test('a device that’s set to dark gets dark by default', async ({ page }) => {
    await open(page, '/')
    const light = await paper(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => paper(page)).not.toBe(light)
  })

  test('no color lags behind a theme change, which would make labels unreadable', async ({ page }) => {
    for (const address of kinds) {
      await open(page, address)
      const late = await page.evaluate(() => {
        document.documentElement.dataset['theme'] = 'dark'
        return document
          .getAnimations()
          .flatMap((each) => (each instanceof CSSTransition ? each.transitionProperty : []))
          .filter((property) => property.includes('color'))
      })
      expect(late, address).toEqual([])
    }
  })

  isolatedTest('with storage blocked, a choice works as long as the page is open', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      }),
    )
    await open(page, '/')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('link', { name: 'Compare the roles' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare the roles')
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  })
})

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' })

  test('controls are left out, and the text is dark on white', async ({ page }) => {
    await open(page, '/compare')
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('list')).toBeVisible()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(0)
    await expect(page.getByText('Differences', { exact: true })).toBeHidden()
    await expect(page.getByText('Copy link', { exact: true }).first()).toBeHidden()
    await expect(page.getByText('Appearance')).toBeHidden()
    await expect(page.getByRole('rowheader', { name: /^Direction/ })).toBeVisible()
    const colors = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return { color, backgroundColor }
    })
    expect(colors).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
  })
})
