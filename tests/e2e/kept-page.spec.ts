import { untilPressesCount } from '#tests/e2e/support/quiz.ts'
import { expect, open, isolatedTest as test } from '#tests/e2e/support/test.ts'

// A plain text has no icon, so the browser requests one that doesn't exist.
test.use({ expectedComplaints: [/status of 404/] })

// Browsers cache a page when one leaves it, and show it unchanged when one goes back.
test('a page from the back/forward cache knows what another tab did in the meantime, and loses none of it', async ({
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

  // A page from the cache isn't loaded again, so there's no load event to wait for.
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
