import { content } from '#content/index.ts'
import { answers } from '#tests/e2e/support/kinds.ts'
import { expect, open, type Page, isolatedTest as test } from '#tests/e2e/support/test.ts'

/** Collects policy violations across all pages opened from now on. */
async function watchViolations(page: Page): Promise<readonly string[]> {
  const violations: string[] = []
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      if ('noteViolation' in window && typeof window.noteViolation === 'function') {
        window.noteViolation(`${location.pathname}: ${effectiveDirective} forbade ${blockedURI} ${sample}`)
      }
    })
  })
  return violations
}

test('no user action violates the policy', async ({ page }) => {
  const violations = await watchViolations(page)
  await open(page, '/')
  await page.getByRole('radio', { name: 'Dark' }).check()

  await page.getByRole('link', { name: 'Compare the roles' }).click()
  await page.getByRole('radio', { name: 'Differences' }).check()
  await page
    .getByRole('button', { name: /^Source/ })
    .nth(1)
    .click()
  await expect(page.getByRole('note')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Responsibilities' }).click()
  await page.getByRole('searchbox').fill('scurity')
  await page.getByRole('link', { name: 'Search for “security”' }).click()
  await expect(page.locator('mark').first()).toBeVisible()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('radio', { name: 'Matrix' }).check()
  await expect(page.getByRole('table')).toBeVisible()
  await page.goBack()

  await open(page, '/quiz/people')
  await page.getByText('Under 20').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(content.quiz.questions[1]?.text ?? '')
  await open(page, `/result/cio?a=${answers}`)
  await page.getByRole('button', { name: /^Share/ }).click()
  await expect(page.getByRole('img', { name: 'QR code for this link' })).toBeVisible()
  await page.getByRole('button', { name: 'Copy as text (Markdown)' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download spreadsheet (.csv)' }).click()
  expect(await (await download).failure()).toBeNull()
  expect(violations).toEqual([])
})

/** Tries to inject script and style into the page, as an attacker would. Returns what got through. */
function attack(page: Page) {
  return page.evaluate(async () => {
    const ran: string[] = []
    Object.assign(window, { ran })
    // The test tool's own code may use eval until it first awaits something.
    await new Promise((resolve) => setTimeout(resolve))
    const attempt = (action: () => void) => {
      try {
        action()
      } catch {
        // Blocked, as it should be.
      }
    }
    attempt(() => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="ran.push(`markup`)">'))
    attempt(() => document.body.setAttribute('onclick', 'ran.push(`handler`)'))
    document.body.click()
    attempt(() => {
      const script = document.createElement('script')
      script.append('ran.push("script")')
      document.head.append(script)
    })
    // oxlint-disable-next-line no-eval -- this is what the test attempts
    attempt(() => (0, eval)('ran.push("eval")'))
    attempt(() => {
      const style = document.createElement('style')
      style.append('main { display: none }')
      document.head.append(style)
    })
    const frame = document.createElement('iframe')
    frame.src = '/compare'
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const main = document.querySelector('main')
    if (main !== null && getComputedStyle(main).display === 'none') ran.push('style')
    return ran
  })
}

test.describe('a hole in the page', () => {
  test.use({ expectedComplaints: [/Content Security Policy|requires 'Trusted\w+' assignment/] })

  test('allows no injected script or style', async ({ page }) => {
    await open(page, '/compare')
    expect(await attack(page)).toEqual([])
  })

  test('allows none without headers from the host: the document has the policy, too', async ({ page }) => {
    await page.route('**/compare', async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': policy, ...headers } = response.headers()
      expect(policy).toContain("frame-ancestors 'none'")
      await route.fulfill({ response, headers })
    })
    await open(page, '/compare')
    expect(await attack(page)).toEqual([])
  })
})
