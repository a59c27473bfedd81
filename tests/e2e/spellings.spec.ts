import { expect, open, test } from '#tests/e2e/support/test.ts'

// The test server serves files, as many hosts do: under their own names, too.
test.use({ expectedComplaints: [/status of 404/] })

for (const [spelling, address] of [
  ['/index', '/'],
  ['/index.html', '/'],
  ['/compare.html', '/compare'],
  ['/compare/', '/compare'],
  ['/compare.html?show=differences#focus-direction', '/compare?show=differences#focus-direction'],
  ['/QUIZ', '/quiz'],
  ['/responsibilities/Security?from=mail', '/responsibilities/security?from=mail'],
] as const) {
  test(`${spelling} is the page at ${address}`, async ({ page }) => {
    await open(page, address)
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    const title = await page.title()
    await open(page, spelling)
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '')
    await expect(page).toHaveTitle(title)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
}

test('a charter’s link with the file’s name opens the charter', async ({ page }) => {
  await open(page, '/charter.html?c=v1.security_nobody.end')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/charter\?c=v1\.security_nobody\.end$/)
  await expect(page.getByText('Page not found')).toHaveCount(0)
})
