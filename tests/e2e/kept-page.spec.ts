import { untilPressesCount } from '#tests/e2e/support/quiz.ts'
import { expect, open, isolatedTest as test } from '#tests/e2e/support/test.ts'

// A text names no icon, so the browser asks for one that is not there.
test.use({ expectedComplaints: [/status of 404/] })

// Browsers keep a page that one leaves, and show it as it was when one goes back.
test('a page that the browser kept knows what another tab did in the meantime, and loses nothing of it', async ({
  page,
  context,
}) => {
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted })),
  )
  await open(page, '/quiz/shared')
  await page.getByText('Some', { exact: true }).click()
  await expect(page).toHaveURL('/quiz/pace')
  await page.goto('/licenses.txt')

  const other = await context.newPage()
  await open(other, '/quiz/people')
  await other.getByText('20–99').click()
  await expect(other).toHaveURL('/quiz/reach')

  // A page that was kept is not loaded again, so there is no load to wait for.
  await page.goBack({ waitUntil: 'commit' })
  await page.waitForFunction(() => 'wasKept' in window && window.wasKept === true)
  await expect(page.getByText('2 answered')).toBeVisible()
  await untilPressesCount(page)
  await page.getByText('Partly').click()
  await expect(page).toHaveURL('/quiz/pay')
  const stored = await page.evaluate(() => localStorage.getItem('cio-or-cto:quiz'))
  expect(JSON.parse(stored ?? '')).toMatchObject({
    state: { answers: { chosen: { shared: ['some'], pace: ['partly'], people: ['to99'] } } },
  })
})
