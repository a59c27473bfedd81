import { expect, mainLink, open, type Page, test } from '#tests/e2e/support/test.ts'

// The lists of pages in the header: all of them behind "Menu" on a phone, some behind "More" on a wide page.

const main = ['Compare', 'Responsibilities', 'Contested topics', 'Quiz', 'Role charter']
const more = ['Working together', 'Kinds of each role', 'Roles in the law', 'Examples', 'Methodology']

function nav(page: Page) {
  return page.getByRole('navigation', { name: 'Main' })
}

function menu(page: Page) {
  return nav(page).getByRole('button', { name: 'Menu' })
}

function links(page: Page) {
  return nav(page).getByRole('link')
}

test('on a wide page, what most readers come for is in one row, and the rest is behind More', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 600 })
  await open(page, '/method')
  await expect(nav(page).getByRole('button')).toHaveText(['More'])
  await expect(links(page)).toHaveText(main)
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 600 })
    const row = nav(page).getByRole('link').or(nav(page).getByRole('button'))
    const tops = await row.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y))
    expect(new Set(tops).size, `rows at ${width} pixels`).toBe(1)
  }
  await nav(page).getByRole('button').click()
  await expect(links(page)).toHaveText([...main, ...more])
  await expect(nav(page).locator('[aria-current]')).toHaveText('Methodology')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('all pages are behind one button, and the current one is marked', async ({ page }) => {
    await open(page, '/compare/focus')
    await expect(nav(page).getByRole('button')).toHaveText(['Menu'])
    await expect(links(page)).toHaveCount(0)
    await menu(page).click()
    await expect(links(page)).toHaveText([...main, ...more])
    await expect(nav(page).locator('[aria-current]')).toHaveText('Compare')
    for (const link of await links(page).all()) {
      const box = await link.boundingBox()
      expect(box?.height, await link.innerText()).toBeGreaterThanOrEqual(44)
    }
  })

  test('the list covers neither its button nor the window’s edge, and moves nothing', async ({ page }) => {
    for (const [width, height] of [
      [360, 640],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      await open(page, '/compare')
      const heading = page.getByRole('heading', { level: 1 })
      const before = await heading.boundingBox()
      await menu(page).click()
      expect(await heading.boundingBox()).toEqual(before)
      const button = await menu(page).boundingBox()
      const first = await links(page).first().boundingBox()
      expect(first?.y).toBeGreaterThan((button?.y ?? 0) + (button?.height ?? 0))
      // Where the window is short, the list can be scrolled to its end.
      await links(page).last().scrollIntoViewIfNeeded()
      await expect(links(page).last()).toBeInViewport({ ratio: 1 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.body.offsetWidth)).toBe(0)
    }
  })

  test('by keyboard: it opens, its links follow the button, and Escape returns there', async ({ page }) => {
    await open(page, '/compare')
    await menu(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(links(page).first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(links(page)).toHaveCount(0)
    await expect(menu(page)).toBeFocused()
  })

  test('it closes when the focus leaves it, which it would hide', async ({ page }) => {
    await open(page, '/compare')
    await menu(page).press('Enter')
    for (let step = 0; step <= main.length + more.length; step += 1) await page.keyboard.press('Tab')
    await expect(page.getByText('Rows and columns')).toBeVisible()
    await expect(links(page)).toHaveCount(0)
    await expect(menu(page)).not.toBeFocused()
  })

  test('it closes on a press elsewhere', async ({ page }) => {
    await open(page, '/compare')
    await menu(page).click()
    await page.mouse.click(180, 620)
    await expect(links(page)).toHaveCount(0)
    await menu(page).click()
    // Sooner, it would be a double click.
    await page.waitForTimeout(1_000)
    await menu(page).click()
    await expect(links(page)).toHaveCount(0)
  })

  test('it closes when a link is followed, to this page too', async ({ page }) => {
    await open(page, '/compare')
    await (await mainLink(page, 'Working together')).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page).toHaveURL('/together')
    await expect(links(page)).toHaveCount(0)
    await (await mainLink(page, 'Working together')).click()
    await expect(links(page)).toHaveCount(0)
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('it opens, closes on Escape, and its links lead on', async ({ page }) => {
      await page.goto('/compare')
      await menu(page).click()
      await expect(links(page)).toHaveText([...main, ...more])
      await page.keyboard.press('Escape')
      await expect(links(page)).toHaveCount(0)
      await (await mainLink(page, 'Working together')).click()
      await expect(page).toHaveURL('/together')
    })
  })
})
