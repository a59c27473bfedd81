import { expectAccessible } from '#tests/e2e/support/axe.ts'
import { expect, open, overflow, test } from '#tests/e2e/support/test.ts'

const link =
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program'
const outside =
  'v2.people-to99.reach-most.inside-head.inblocks-nothing.instakes-nothing.outside-boss.outblocks-load-skill.outstakes-team-loss.shared-little.pace-clearly.pay-more.gaps-nothing'
const earlier = 'v1.reentry-3.inside-manager.people-to99.seat-yes'
const few = `/board?a=Ana~${link}&a=Ben~${link}&a=Chi~${outside}&a=Eve~${earlier}`
const full = `/board?${Array.from({ length: 12 }, (_, n) => `a=Somebody%20${n}~${n % 2 ? link : outside}`).join('&')}`

for (const [name, address] of [
  ['four', few],
  ['twelve', full],
] as const) {
  test(`a team of ${name} can be compared by everyone, on the smallest screen too`, async ({ page }) => {
    await open(page, address)
    await expect(page.getByRole('table', { name: /Everyone’s answers/ })).toBeVisible()
    for (const [width, height] of [
      [1440, 900],
      [768, 900],
      [360, 640],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await overflow(page), `${width} by ${height}`).toBe(0)
    }
    await expectAccessible(page)
  })
}

test('the table of answers is a tab stop only where it scrolls', async ({ page }) => {
  const table = page.getByRole('region', { name: 'Everyone’s answers' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, full)
  const isCut = () => table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  expect(await isCut()).toBe(true)
  await expect(table).toHaveAttribute('tabindex', '0')
  await open(page, few)
  expect(await isCut()).toBe(false)
  await expect(table).not.toHaveAttribute('tabindex')
})

test('a team is assembled by keyboard alone, from pasted links', async ({ page }) => {
  await open(page, '/board')
  await page.getByRole('textbox', { name: 'Paste one or more result links' }).focus()
  await page.keyboard.insertText(
    `Mine: https://example.org/result/cio?a=${link}\nhttps://example.org/board?a=Chi~${outside}&fbclid=x.`,
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Group of 2')).toBeVisible()
  await expect(page.getByText(/^2 added\. Not added, .*“Mine:”/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of Participant 1' }).focus()
  await page.keyboard.insertText('Ana')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/board\?a=Ana(~|%7E)v2/)
  await expect(page.getByRole('textbox', { name: 'Name of Ana' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove Chi' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Participants' })).toBeFocused()
  await page.goBack()
  await expect(page.getByText('Group of 2')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the team comparison says why it is empty', async ({ page }) => {
    await page.goto(few)
    await expect(page.getByText(/needs JavaScript because it compares answers in your browser/)).toBeVisible()
  })
})
