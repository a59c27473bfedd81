import { expect, open, type Page, test } from '#tests/e2e/support/test.ts'

/** What has the focus, as it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element
    const name = label?.getAttribute('aria-label') ?? label?.querySelector('.vh')?.textContent ?? label?.textContent
    return (name ?? '').trim()
  })
}

/** Presses Tab until something of that name has the focus, and gives what was passed on the way. */
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

test('Tab goes through the page in the order that it is read in', async ({ page }) => {
  await open(page, '/compare/focus')
  const sections = ['Compare', 'Responsibilities', 'Together', 'Quiz', 'Charter', 'Method']
  const order = ['Skip to the page', 'CIO vs CTO, home', ...sections, 'Side by side']
  for (const name of order) {
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(name)
  }
  expect(await tabTo(page, 'Everything')).toEqual(['Where this comes from: The article'])
  expect(await tabTo(page, 'Direction')).toEqual(['CIO', 'CTO', 'Choose rows', 'this comparison'])
  expect(await tabTo(page, 'Starting point')).toEqual([
    'Copy link to Direction',
    'Where this comes from: The article',
    'Where this comes from: The article',
  ])
  await tabTo(page, 'Next Strategic objectives')
  expect(await tabTo(page, 'System')).toEqual(['Which do we need? 12\u00a0questions', 'Divide the work in a charter'])
})

test('everything that has the focus can be seen to have it', async ({ page }) => {
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

test('the way past the navigation leads into the page', async ({ page }) => {
  await open(page, '/compare/focus')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Side by side')
})

test('Enter opens a source, Escape closes it, and the focus is where it was', async ({ page }) => {
  await open(page, '/compare/focus')
  await tabTo(page, 'Where this comes from: The article')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('note')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('note')).toHaveCount(0)
  expect(await focused(page)).toBe('Where this comes from: The article')
})

test('the arrow keys choose what to show', async ({ page }) => {
  await open(page, '/compare')
  await tabTo(page, 'Everything')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/compare?show=differences')
  expect(await focused(page)).toBe('Differences only')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/compare?show=differences&roles=cto')
  expect(await focused(page)).toBe('CIO')
})

test('a link copied with the keyboard leaves the focus where it was', async ({ page }) => {
  await open(page, '/compare/focus')
  await tabTo(page, 'Copy link to Direction')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Link to Direction copied')).toBeAttached()
  expect(await focused(page)).toBe('Copy link to Direction')
})
