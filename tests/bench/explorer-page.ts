import type { Page } from '@playwright/test'
import { measureMadeUp, slowDown, timeInput, type Timing, type Timings, watchPaints } from './made-up-site.ts'
import type { Row } from './table.ts'

/** Fewer than the site has, as many, ten times that, the most it has to support, and ten times that; or `SIZES`. */
const sizes = process.env['SIZES']?.split(',').map(Number) ?? [10, 28, 280, 1_000, 10_000]
const words = ['protect', 'meetings', 'vendors', 'daily']
const rounds = 5

/** The explorer: milliseconds from an input until its effect is painted. */
export function measureExplorer(): Promise<readonly Row[]> {
  return measureMadeUp('/responsibilities', sizes, measureInputs)
}

async function measureInputs(page: Page, address: string, slow: number): Promise<Timings> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(watchPaints, 'section[aria-label="Responsibilities"]')
  const box = page.getByRole('searchbox')
  const first = page.getByRole('group', { name: 'Role' }).getByRole('checkbox').first()
  const second = page.getByRole('group', { name: 'Theme' }).getByRole('checkbox').nth(1)
  // Loads the search, and runs everything once.
  await box.fill('quietly')
  await page.locator('mark').first().waitFor()
  await box.fill('')
  const session = await slowDown(page, slow)
  const times: Record<'keystroke' | 'facet click' | 'facet click, narrowed', Timing[]> = {
    keystroke: [],
    'facet click': [],
    'facet click, narrowed': [],
  }
  for (const word of words) {
    await box.focus()
    for (const letter of word) times.keystroke.push(await timeInput(page, session, () => page.keyboard.press(letter)))
    await box.fill('')
    await page.waitForTimeout(400)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const value of [first, second, first, second]) {
      times['facet click'].push(await timeInput(page, session, () => value.click()))
      await page.waitForTimeout(400)
    }
  }
  await box.fill('protect vendors daily')
  await page.waitForTimeout(600)
  for (let round = 0; round < rounds; round += 1) {
    for (const value of [first, first, second, second]) {
      times['facet click, narrowed'].push(await timeInput(page, session, () => value.click()))
      await page.waitForTimeout(400)
    }
  }
  return times
}
