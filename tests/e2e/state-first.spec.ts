import { counts } from '#tests/counts.ts'
import { missing, openEarly } from '#tests/e2e/support/open-early.ts'
import { expect, isolatedTest, open, type Page, test } from '#tests/e2e/support/test.ts'

// A link that carries state shows that state, and never the page without it while the script loads. So does a page whose
// state is on the device.

interface Opened {
  readonly address: string
  /** What the prerendered page says, which isn't true for this link. */
  readonly generic: string
  /** What the link asks for. */
  readonly own: string
}

const links: Readonly<Record<string, Opened>> = {
  'a result': {
    address: '/result/neither?a=v2.people-to99',
    generic: 'When you get this result',
    own: 'You’re viewing answers from a shared link.',
  },
  'a filtered list': {
    address: '/responsibilities?role=cto&theme=product',
    generic: `All ${counts.all}`,
    own: `9 of ${counts.all}`,
  },
  'a search': { address: '/responsibilities?q=budget', generic: `All ${counts.all}`, own: `4 of ${counts.all}` },
  'a team': {
    address: '/board?a=v2.people-to99',
    generic: 'people take the quiz individually',
    own: 'You’ve added one person.',
  },
  'a charter': {
    address: '/charter?c=v1.security_nobody.end',
    generic: 'Edit it',
    own: 'You’re viewing a shared charter.',
  },
}

/** Records, frame by frame, whether the page shows a text. */
async function watchFor(page: Page, text: string) {
  await page.addInitScript((generic) => {
    const look = () => {
      const found = document.evaluate(`//main//*[contains(., "${generic}")]`, document, null, 7)
      const last = found.snapshotItem(found.snapshotLength - 1)
      if (last instanceof Element && last.checkVisibility({ visibilityProperty: true }))
        document.documentElement.dataset['painted'] = generic
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, text)
}

for (const [what, { address, generic, own }] of Object.entries(links)) {
  isolatedTest(`${what} never shows the page without its state`, async ({ page }) => {
    await watchFor(page, generic)
    const go = await openEarly(page, address, missing['any script'])
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    await expect(page.getByText('Loading your view…')).toBeVisible()
    await go()
    await expect(page.getByText(own).first()).toBeVisible()
    await expect(page.getByText('Loading your view…')).toBeHidden()
    await expect(page.locator('html')).not.toHaveAttribute('data-painted')
  })
}

isolatedTest('compared rows are narrowed before any script is here, and counted later', async ({ page }) => {
  await watchFor(page, '25 of 25 rows')
  const go = await openEarly(page, '/compare?show=differences&roles=cto', missing['any script'])
  await expect(page.getByRole('radio', { name: 'Differences' })).toBeChecked()
  await expect(page.locator('#focus-direction')).toBeVisible()
  await expect(page.locator('#focus-common')).toBeHidden()
  await expect(page.getByRole('columnheader', { name: 'CIO' })).toHaveCount(0)
  await go()
  await expect(page.getByText('20 of 25 rows')).toBeVisible()
  await expect(page.locator('#focus-common')).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Differences' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'CIO', exact: true })).not.toBeChecked()
  await expect(page.locator('html')).not.toHaveAttribute('data-painted')
})

isolatedTest('single compared rows wait for the script', async ({ page }) => {
  const go = await openEarly(page, '/compare?rows=focus-direction', missing['any script'])
  await expect(page.locator('#focus-common')).toBeHidden()
  await go()
  await expect(page.locator('#focus-direction')).toBeVisible()
  await expect(page.locator('#focus-common')).toBeHidden()
})

isolatedTest('without a state, the page is shown at once', async ({ page }) => {
  await watchFor(page, `All ${counts.all}`)
  await openEarly(page, '/responsibilities?utm_source=newsletter', missing['any script'])
  await expect(page.locator('html')).toHaveAttribute('data-painted', `All ${counts.all}`)
})

isolatedTest('answers on this device are never shown as missing', async ({ page }) => {
  await open(page, '/quiz/people')
  await page.getByText('20–99').click()
  await expect(page).toHaveURL('/quiz/reach')
  await watchFor(page, 'You haven’t answered any questions yet.')
  const go = await openEarly(page, '/quiz/review', missing['any script'])
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await go()
  await expect(page.getByText('11 unanswered.')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-painted')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('a link with state shows the page without it', async ({ page }) => {
    await page.goto('/result/neither?a=v2.people-to99')
    await expect(page.getByText('When you get this result')).toBeVisible()
  })
})

test.describe('if the script can’t be loaded', () => {
  test.use({ expectedComplaints: [/^Failed to (load|fetch)/] })
  for (const [late, scripts] of Object.entries(missing))
    test(`a link shows what can be read without ${late}`, async ({ page }) => {
      await page.route(scripts, (route) => route.abort())
      await page.goto('/responsibilities?role=cto')
      await expect(page.getByText(`All ${counts.all}`)).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(1)
    })
})
