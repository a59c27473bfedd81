import { session } from '#tests/e2e/support/kinds.ts'
import { expect, isolatedTest, open, type Page, test } from '#tests/e2e/support/test.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function choose(page: Page, group: string, choice: string) {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check()
}

isolatedTest(
  'two people fill it in alone, on two devices, compare, and leave with an agreed charter',
  async ({ page: ana, browser, baseURL }) => {
    await open(ana, '/session')
    await ana.getByRole('textbox', { name: 'Your name (optional)' }).fill('Ana')
    await choose(ana, 'You’re the', 'CIO')
    await choose(ana, 'Owner (AI governance)', 'CIO')
    await choose(ana, 'To you (AI governance)', 'Can’t give way')
    await choose(ana, 'Owner (Information security)', 'Someone else')
    await ana.getByRole('combobox', { name: 'Who else: Information security' }).selectOption('CISO')
    await choose(ana, 'Owner (Platform engineering)', 'CTO')
    await ana.getByRole('button', { name: 'Get the link for the other person' }).click()
    await expect(heading(ana)).toHaveText('Now the other person')
    await expect(heading(ana)).toBeFocused()
    await expect(ana).toHaveURL(/\/session#s=o1\.[\w-]+\.\w{7}$/)

    const device = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), serviceWorkers: 'block' })
    const ben = await device.newPage()
    const asked: string[] = []
    ben.on('request', (request) => asked.push(request.url()))
    await open(ben, ana.url())
    await expect(heading(ben)).toHaveText('Your view comes first')
    await expect(ben.getByRole('radio', { checked: true })).toHaveCount(
      await ben.getByRole('radio', { name: /^(Neither|System)$/ }).count(),
    )
    await ben.getByRole('textbox', { name: 'Your name (optional)' }).fill('Ben')
    await choose(ben, 'You’re the', 'CTO')
    await choose(ben, 'Owner (AI governance)', 'CTO')
    await choose(ben, 'Owner (Platform engineering)', 'CTO')
    // Half given, and still there after a reload.
    await ben.reload()
    await expect(
      ben.getByRole('group', { name: 'Owner (AI governance)' }).getByRole('radio', { name: 'CTO' }),
    ).toBeChecked()
    await ben.getByRole('button', { name: 'See where you differ' }).click()
    await expect(ben.getByText('13 unanswered: skip them?')).toBeVisible()
    await ben.getByRole('button', { name: 'Yes, see where you differ' }).click()
    await expect(heading(ben)).toHaveText('Ana and Ben')
    await expect(heading(ben)).toBeFocused()
    await expect(ben.getByText('You agree on 1 of 3. Twelve others were skipped.')).toBeVisible()
    await expect(ben.getByRole('region', { name: 'Where you differ' }).getByRole('heading', { level: 3 })).toHaveText([
      'AI governance',
      'Information security',
    ])
    // Nothing of it was sent to the host.
    expect(
      asked.filter(
        (address) => /Ana|cio_3|#s=/.test(address) || address.includes(new URL(ana.url()).hash.slice(9, 40)),
      ),
    ).toEqual([])

    await ana.goto('about:blank')
    await open(ana, ben.url())
    await device.close()
    await expect(heading(ana)).toHaveText('Ana and Ben')
    await choose(ana, 'You agree on (AI governance)', 'Shared')
    await choose(ana, 'You agree on (Information security)', 'Leave it open')
    await ana.getByRole('textbox', { name: 'Note (Information security)' }).fill('After the audit')
    await choose(ana, 'Who decides if you disagree (AI governance)', 'CTO')
    // Without the link, from the device.
    await open(ana, '/session')
    await expect(ana.getByRole('textbox', { name: 'Note (Information security)' })).toHaveValue('After the audit')
    await ana.getByRole('link', { name: 'Open the agreed charter' }).click()
    await expect(heading(ana)).toHaveText('Role charter')
    await expect(ana.getByRole('region', { name: 'Shared' })).toContainText('AI governance')
    await expect(ana.getByRole('region', { name: 'CTO', exact: true })).toContainText('Platform engineering')
    await expect(ana.getByRole('region', { name: 'Unassigned' })).toContainText('Information security')
  },
)

test('a link within the page leaves the session in the address', async ({ page }) => {
  await open(page, `/session${session}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(/#s=o1\./)
  await page
    .getByRole('region', { name: /^\d+ minutes$/ })
    .getByRole('button', { name: 'Platform engineering' })
    .click()
  await expect(page.getByRole('heading', { level: 3, name: 'Platform engineering' })).toBeFocused()
  await page.reload()
  await expect(heading(page)).toHaveText('Ana and Ben')
})

test('prints the agenda and the differences, with decisions and lines to write on, without controls', async ({
  page,
}) => {
  await open(page, `/session${session}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Decision: CTO')).toBeVisible()
  await expect(page.getByText('Decision: open; Ben; Ask finance')).toBeVisible()
  await expect(page.getByText('Decision:', { exact: true }).last()).toBeVisible()
  await expect(page.getByText('What you agree on: Information security: CISO.')).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy the agenda' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Your sessions' })).toBeHidden()
})

test('Back leads from the link to the form, not out of the page', async ({ page }) => {
  await open(page, '/session')
  await choose(page, 'Owner (AI governance)', 'CIO')
  await page.getByRole('button', { name: 'Get the link for the other person' }).click()
  await expect(heading(page)).toHaveText('Now the other person')
  await page.goBack()
  await expect(heading(page)).toHaveText('A session for two')
  await expect(
    page.getByRole('group', { name: 'Owner (AI governance)' }).getByRole('radio', { name: 'CIO' }),
  ).toBeChecked()
  await page.goForward()
  await expect(heading(page)).toHaveText('Now the other person')
})

test('the button stays within reach on a phone, and covers nothing that has focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, '/session')
  const button = page.getByRole('button', { name: 'Get the link for the other person' })
  await page.getByRole('textbox', { name: 'Your name (optional)' }).focus()
  await expect(button).toBeInViewport({ ratio: 1 })
  // Through the list, whose groups have a stop each; then comes the button.
  for (let press = 0; press < 16; press += 1) {
    await page.keyboard.press('Tab')
    // A radio button is drawn by its label.
    const bottom = await page.evaluate(() => {
      const focused = document.activeElement
      return (focused?.closest('label') ?? focused)?.getBoundingClientRect().bottom ?? 0
    })
    const box = await button.boundingBox()
    expect(bottom).toBeLessThan(box?.y ?? 0)
  }
})

test('what’s decided is in the address, in the same entry of the history', async ({ page }) => {
  await open(page, `/session${session}`)
  const before = page.url()
  const entries = await page.evaluate(() => history.length)
  await choose(page, 'You agree on (AI governance)', 'CIO')
  await expect(page).toHaveURL(/#s=o1\./)
  expect(page.url()).not.toBe(before)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  const other = await page.context().newPage()
  await open(other, page.url())
  await expect(
    other.getByRole('group', { name: 'You agree on (AI governance)' }).getByRole('radio', { name: 'CIO' }),
  ).toBeChecked()
})
