import { expect, open, type Page, test } from '#tests/e2e/support/test.ts'

// What's typed and not submitted survives a reload and Back, in this tab only.

const link =
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program'

interface HalfTyped {
  readonly address: string
  readonly field: (page: Page) => ReturnType<Page['getByRole']>
  /** Opens the field, if it isn't there. */
  readonly show?: (page: Page) => Promise<unknown>
}

const fields: Readonly<Record<string, HalfTyped>> = {
  'pasted answers': { address: '/board', field: (page) => page.getByLabel('Paste one or more result links') },
  'a name in a team': {
    address: `/board?a=${link}&a=Ben~${link}`,
    field: (page) => page.getByRole('textbox', { name: /^Name of/ }).first(),
  },
  'a custom responsibility': {
    address: '/charter',
    field: (page) => page.getByLabel('Add a custom responsibility'),
  },
  'a charter to compare with': {
    address: '/charter',
    field: (page) => page.getByLabel(/^Compare with another charter/),
  },
  'an owner’s name': {
    address: '/charter',
    field: (page) => page.getByLabel(/^Owner’s name or title/),
    show: (page) => page.getByRole('combobox', { name: 'Owner: Information security' }).selectOption('Other…'),
  },
}

for (const [what, { address, field, show }] of Object.entries(fields)) {
  test(`${what}, half typed, is there after a reload and after Back, and in no other tab`, async ({
    page,
    context,
  }) => {
    await open(page, address)
    await show?.(page)
    await field(page).pressSequentially('half a se')
    await page.reload()
    await expect(field(page)).toHaveValue('half a se')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click()
    await expect(page).toHaveURL(/compare/)
    await page.goBack()
    await expect(field(page)).toHaveValue('half a se')
    const other = await context.newPage()
    await open(other, address)
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(other.getByText('half a se')).toHaveCount(0)
    for (const each of await other.getByRole('textbox').all()) await expect(each).not.toHaveValue('half a se')
    await other.close()
  })
}

test('a form that’s open again moves nothing that was painted', async ({ page }) => {
  await open(page, '/charter')
  await fields['an owner’s name']?.show?.(page)
  await page.getByLabel(/^Owner’s name or title/).pressSequentially('Head of S')
  await page.reload()
  await expect(page.getByLabel(/^Owner’s name or title/)).toHaveValue('Head of S')
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0))
          resolve(shifts.reduce((sum, value) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        // Without any, the observer isn't called.
        setTimeout(() => resolve(0), 1_000)
      }),
  )
  expect(shift).toBe(0)
})
