import { pageReadyMark } from '#routes/page-ready.ts'
import { missing, openEarly } from '#tests/e2e/support/open-early.ts'
import { expect, open, type Page, isolatedTest, test, mainLink } from '#tests/e2e/support/test.ts'

// What a reader does while the script is still loading counts, too.

for (const [what, scripts] of Object.entries(missing)) {
  test.describe(`before ${what} is here`, () => {
    test('an early choice takes effect at once, and is in the address later', async ({ page }) => {
      const go = await openEarly(page, '/compare', scripts)
      const choice = page.getByRole('radio', { name: 'Differences' })
      await page.getByRole('radio', { name: 'Shared' }).check()
      await choice.check()
      await expect(choice).toBeChecked()
      await expect(page.locator('#focus-common')).toBeHidden()
      await go()
      await expect(page).toHaveURL('/compare?show=differences')
      await expect(choice).toBeChecked()
      await expect(page.locator('#focus-common')).toBeHidden()
    })

    test('early choices in several groups all count', async ({ page }) => {
      const go = await openEarly(page, '/compare', scripts)
      await page.getByRole('checkbox', { name: 'CTO', exact: true }).uncheck()
      await page.getByRole('radio', { name: 'Differences' }).check()
      await go()
      await expect(page).toHaveURL('/compare?show=differences&roles=cio')
      await expect(page.getByRole('checkbox', { name: 'CTO', exact: true })).not.toBeChecked()
    })

    test('early checkboxes filter the list, except one pressed twice', async ({ page }) => {
      const go = await openEarly(page, '/responsibilities', scripts)
      const role = page.getByRole('group', { name: 'Role' })
      await role.getByText('CIO', { exact: true }).first().click()
      await role.getByText('CTO', { exact: true }).first().click()
      await role.getByText('CIO', { exact: true }).first().click()
      await go()
      await expect(page).toHaveURL('/responsibilities?role=cto')
      await expect(role.getByRole('checkbox', { name: /^CTO/ })).toBeChecked()
      await expect(role.getByRole('checkbox', { name: /^CIO/ })).not.toBeChecked()
    })

    test('early typing is searched for', async ({ page }) => {
      const go = await openEarly(page, '/responsibilities', scripts)
      await page.getByRole('searchbox').fill('scurity')
      await go()
      await expect(page.getByRole('searchbox')).toHaveValue('scurity')
      await expect(page.getByText('Did you mean “security”?')).toBeVisible()
    })

    test('an early answer opens the next question', async ({ page }) => {
      const go = await openEarly(page, '/quiz/people', scripts)
      await page.getByText('20–99').click()
      await go()
      await expect(page).toHaveURL('/quiz/reach')
      await page.goto('/quiz')
      await expect(page.getByRole('link', { name: 'Continue (1 of 12)' })).toBeVisible()
    })

    test('a press on an answer that ends when the page is ready opens the next question, too', async ({ page }) => {
      const go = await openEarly(page, '/quiz/people', scripts)
      await page.getByText('20–99').hover()
      await page.mouse.down()
      await go()
      await page.mouse.up()
      await expect(page).toHaveURL('/quiz/reach')
    })

    test('an early number key selects an answer, and Enter opens the next question', async ({ page }) => {
      const go = await openEarly(page, '/quiz/people', scripts)
      await page.getByRole('radio').first().focus()
      await page.keyboard.press('4')
      await page.keyboard.press('2')
      await go()
      await expect(page.getByRole('radio', { name: '20–99' })).toBeChecked()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/quiz/reach')
    })

    test('early checkboxes of a question are checked; one pressed twice is unchanged', async ({ page }) => {
      const go = await openEarly(page, '/quiz/inblocks', scripts)
      for (const label of ['Too much work', 'Loss of trust', 'Too much work', 'Too far from decisions'])
        await page.getByText(label).click()
      await go()
      await expect(page.getByRole('checkbox', { name: 'Loss of trust' })).toBeChecked()
      await expect(page.getByRole('checkbox', { name: 'Too far from decisions' })).toBeChecked()
      await expect(page.getByRole('main').getByRole('checkbox', { checked: true })).toHaveCount(2)
      await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()
      await expect(page).toHaveURL('/quiz/inblocks')
    })

    test('an early “nothing” after others is exclusive', async ({ page }) => {
      // Otherwise the page would scroll, and bring the second answer to where the first one was pressed.
      await page.setViewportSize({ width: 1280, height: 1200 })
      const go = await openEarly(page, '/quiz/inblocks', scripts)
      await page.getByText('Too much work').click()
      await page.getByText('Nothing. It works, and will').click()
      await go()
      await expect(page.getByRole('checkbox', { name: /^Nothing/ })).toBeChecked()
      await expect(page.getByRole('main').getByRole('checkbox', { checked: true })).toHaveCount(1)
    })

    test('early number keys check or uncheck the boxes of a list', async ({ page }) => {
      const go = await openEarly(page, '/quiz/inblocks', scripts)
      await page.getByRole('checkbox').first().focus()
      for (const key of ['1', '2', '4', '2']) await page.keyboard.press(key)
      await go()
      await expect(page.getByRole('checkbox', { name: 'Too much work' })).toBeChecked()
      await expect(page.getByRole('checkbox', { name: /^Lack of authority/ })).toBeChecked()
      await expect(page.getByRole('main').getByRole('checkbox', { checked: true })).toHaveCount(2)
    })

    test('an early press on a button opens its dialog', async ({ page }) => {
      const go = await openEarly(page, '/compare', scripts)
      await page.getByRole('button', { name: /^Share/ }).click()
      await go()
      await expect(page.getByRole('dialog')).toBeVisible()
    })

    isolatedTest('an answer reached early with arrow keys is selected, and stays selected', async ({ page }) => {
      const go = await openEarly(page, '/quiz/people', scripts)
      await page.getByRole('radio').first().focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await go()
      await expect(page.getByRole('radio').nth(2)).toBeChecked()
      await page.waitForTimeout(1_500)
      await expect(page).toHaveURL('/quiz/people')
    })
  })
}

/** Which scripts the page has requested, and whether it's ready. */
const begun = (page: Page) =>
  page.evaluate((mark) => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    return { scripts: scripts.length, answers: performance.getEntriesByName(mark).length > 0 }
  }, pageReadyMark)

isolatedTest('with data saver on, a page fetches nothing more before it is needed', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await page.goto('/compare')
  await page.waitForLoadState('networkidle')
  expect((await begun(page)).scripts).toBeLessThan(4)
  await page.mouse.move(100, 100)
  await expect.poll(async () => (await begun(page)).answers).toBe(true)
})

test('a page that is only read becomes ready by itself', async ({ page }) => {
  await page.goto('/method')
  await expect.poll(async () => (await begun(page)).answers, { timeout: 30_000 }).toBe(true)
})

test('an early press on a link follows it, and a source note opens', async ({ page }) => {
  await openEarly(page, '/compare/focus')
  await page
    .getByRole('button', { name: /^Source/ })
    .nth(1)
    .click()
  await expect(page.getByRole('note')).toBeVisible()
  await page.keyboard.press('Escape')
  await (await mainLink(page, 'Methodology')).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methodology')
})

test('the scroll position stays when the script takes over', async ({ page }) => {
  const go = await openEarly(page, '/compare')
  await page.mouse.wheel(0, 1500)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000)
  const where = await page.evaluate(() => scrollY)
  await go()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => scrollY)).toBe(where)
})

// React hydrates a page piece by piece. At every stage, a press counts, and counts once.
for (const piece of ['nav', 'main h1', 'main select', 'main button']) {
  isolatedTest(`what is chosen and pressed as soon as React has come to "${piece}" counts once`, async ({ page }) => {
    await page.addInitScript((selector) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        const isReached = Object.keys(document.querySelector(selector) ?? {}).some((key) => key.startsWith('__react'))
        if (!isReached) {
          port2.postMessage(undefined)
          return
        }
        const select = document.querySelector('select')
        if (select === null) throw new Error('There is nothing to choose from.')
        select.value = 'ciso'
        for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
        const share = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Share this charter',
        )
        share?.click()
      })
      port1.start()
      addEventListener('DOMContentLoaded', () => port2.postMessage(undefined))
    }, piece)
    await open(page, '/charter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Other owners', exact: true }).getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  })
}

test.describe('a choice that the browser restores on the way back, and that no script has heard', () => {
  test.use({ expectedComplaints: [/ERR_FAILED/] })
  const cases = [
    { address: '/quiz/people', choice: '100–499', ready: 'None answered yet' },
    { address: '/session', choice: 'Shared', ready: '0 of 15 answered' },
  ]
  for (const { address, choice, ready } of cases) {
    test(`isn’t shown as made, and can be made: ${address}`, async ({ page }) => {
      await page.route(/\.js$/, (route) => route.abort())
      await page.goto(address)
      await page.getByRole('radio', { name: choice }).first().check()
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click()
      await expect(page).toHaveURL('/compare')
      await page.unroute(/\.js$/)
      await page.goBack()
      await expect(page.getByText(ready)).toBeVisible()
      await expect(page.locator('html[data-intercepted]')).toBeAttached()
      const restored = page.getByRole('radio', { name: choice }).first()
      await expect(restored).not.toBeChecked()
      await restored.click()
      await expect(page.getByText(ready)).toHaveCount(0)
    })
  }
})
