import { expect, open, type Page, test } from '#tests/e2e/support/test.ts'

/** The name of the focused element. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element
    const shown = label?.cloneNode(true)
    if (!(shown instanceof Element)) return ''
    for (const hidden of shown.querySelectorAll('[aria-hidden]')) hidden.remove()
    return (shown.getAttribute('aria-label') ?? shown.textContent).replaceAll(/\s+/g, ' ').trim()
  })
}

/** Presses Tab until an element of that name is focused. Returns the names passed on the way. */
async function tabTo(page: Page, name: string, most = 40): Promise<readonly string[]> {
  const passed: string[] = []
  while (passed.length < most) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (here === name) return passed
    passed.push(here)
  }
  throw new Error(`"${name}" was not reached; passed: ${passed.join(' · ')}`)
}

test('Tab follows the reading order', async ({ page }) => {
  await open(page, '/compare/focus')
  const sections = ['Compare', 'Responsibilities', 'Contested topics', 'Quiz', 'Role charter', 'More']
  const order = ['Skip to main content', 'CIO vs. CTO, home', ...sections, 'Compare the roles']
  for (const name of order) {
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(name)
  }
  expect(await tabTo(page, 'All')).toEqual([expect.stringMatching(/^Source \d: the article, on “/)])
  expect(await tabTo(page, 'Direction')).toEqual(['CIO', 'CTO', 'Rows', 'Share this comparison'])
  expect(await tabTo(page, 'Starting point')).toEqual([
    'Copy link to Direction',
    expect.stringMatching(/^Source \d: the article, on “/),
    expect.stringMatching(/^Source \d: the article, on “/),
  ])
  await tabTo(page, 'Next Strategic objectives')
  expect(await tabTo(page, 'System')).toEqual([
    'Take the 12-question quiz',
    'Draft a role charter',
    'See where organizations differ',
  ])
})

test('focus is visible on every element', async ({ page }) => {
  await open(page, '/compare/focus')
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab')
    const look = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null) return undefined
      const outlined = [element, element.nextElementSibling].some(
        (one) => one !== null && getComputedStyle(one).outlineStyle !== 'none',
      )
      const { opacity, visibility } = getComputedStyle(element)
      const isShown = element instanceof HTMLInputElement || opacity === '1'
      return { outlined, isShown, visibility }
    })
    expect(look, await focused(page)).toEqual({ outlined: true, isShown: true, visibility: 'visible' })
  }
})

test('the skip link leads to the main content', async ({ page }) => {
  await open(page, '/compare/focus')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Compare the roles')
})

test('Enter opens a source, Escape closes it, and focus returns', async ({ page }) => {
  await open(page, '/compare/focus')
  await tabTo(page, 'Compare the roles')
  await page.keyboard.press('Tab')
  const source = await focused(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('note')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('note')).toHaveCount(0)
  expect(await focused(page)).toBe(source)
})

test('the arrow keys change what’s shown', async ({ page }) => {
  await open(page, '/compare')
  await tabTo(page, 'All')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/compare?show=differences')
  expect(await focused(page)).toBe('Differences')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/compare?show=differences&roles=cto')
  expect(await focused(page)).toBe('CIO')
})

test('copying a link by keyboard keeps the focus', async ({ page }) => {
  await open(page, '/compare/focus')
  await tabTo(page, 'Copy link to Direction')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Link to Direction copied')).toBeAttached()
  expect(await focused(page)).toMatch(/^(Copy|Copied) link to Direction$/)
})
