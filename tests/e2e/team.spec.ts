import { content } from '#content/index.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { expectAccessible } from '#tests/e2e/support/axe.ts'
import { expect, open, overflow, test } from '#tests/e2e/support/test.ts'

const { quiz } = content
const link = serializeAnswers(quiz, quiz.workedExample)
const outside =
  'v1.reentry-0.lasting-0.recovery-4.developed-4.checks-0.promised-0.licenses-4.rivals-4.inside-executive.outside-nobody.people-from500.seat-yes'
const few = `/board?a=Ana~${link}&a=Ben~${link}&a=Chi~${outside}`
const full = `/board?${Array.from({ length: 12 }, (_, n) => `a=Somebody%20${n}~${n % 2 ? link : outside}`).join('&')}`

for (const [name, address] of [
  ['three', few],
  ['twelve', full],
] as const) {
  test(`a board of ${name} can be used by everyone, on the smallest screen too`, async ({ page }) => {
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

test('dots that lie on one spot can each be read', async ({ page }) => {
  await open(page, full)
  const map = page.getByRole('img', { name: /A map with four quarters.*12, Somebody 11/ })
  const boxes = await map.locator('g text').evaluateAll((marks) =>
    marks.map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }),
  )
  expect(boxes.length).toBeGreaterThanOrEqual(12)
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(14)
  }
})

test('a board is put together by keyboard alone, out of what people sent', async ({ page }) => {
  await open(page, '/board')
  await page.getByRole('textbox', { name: /Paste links/ }).focus()
  await page.keyboard.insertText(
    `Mine: https://example.org/result/cio?a=${link}\nhttps://example.org/board?a=Chi~${outside}&fbclid=x.`,
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The group of 2')).toBeVisible()
  await expect(page.getByText(/^2 added\. Still in the box.*“Mine:”/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of Person 1' }).focus()
  await page.keyboard.insertText('Ana')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/board\?a=Ana(~|%7E)v1/)
  await expect(page.getByRole('textbox', { name: 'Name of Ana' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove Chi' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Who is on the board' })).toBeFocused()
  await page.goBack()
  await expect(page.getByText('The group of 2')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the board says why it is empty', async ({ page }) => {
    await page.goto(few)
    await expect(page.getByText(/put together in your browser, by script/)).toBeVisible()
  })
})
