import type { Locator, Page } from '@playwright/test'
import { pageReadyMark } from '#routes/page-ready.ts'
import { measureMadeUp, slowDown, timeInput, type Timing, type Timings, watchPaints, workOf } from './made-up-site.ts'
import type { Row } from './table.ts'

/** As many as the site has, and ten times that. */
const sizes = [28, 280] as const
const rounds = 5

type Input = 'opened' | 'letter of the title' | 'owner changed' | 'undone' | 'share opened' | 'copied as text'

/** The charter: milliseconds from an input until its effect is painted. It's opened without a prerendered page. */
export function measureCharterPage(): Promise<readonly Row[]> {
  return measureMadeUp('/charter', sizes, measureCharter)
}

async function measureCharter(page: Page, address: string, slow: number): Promise<Timings> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const session = await slowDown(page, slow)
  const times: Record<Input, Timing[]> = {
    opened: [],
    'letter of the title': [],
    'owner changed': [],
    undone: [],
    'share opened': [],
    'copied as text': [],
  }
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank')
    const before = await workOf(session)
    await page.goto(address)
    const ready = await page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, pageReadyMark)
    times.opened.push({ toPaint: Number(await ready.jsonValue()), work: (await workOf(session)) - before })
  }
  await page.evaluate(watchPaints, 'main')
  const time = async (kind: Input, act: () => Promise<unknown>) => {
    times[kind].push(await timeInput(page, session, act))
    await page.waitForTimeout(600)
  }
  const title = page.getByLabel('Charter title')
  // The first change creates a draft.
  await title.fill('A')
  await page.waitForTimeout(600)
  await title.focus()
  for (const letter of 'charter') await time('letter of the title', () => page.keyboard.press(letter))
  // Found before the time is taken: finding a control by its name takes longer than using it.
  const found = (control: Locator) => control.elementHandle({ timeout: 10_000 })
  const undo = await found(page.getByRole('button', { name: 'Undo' }))
  const share = await found(page.getByRole('button', { name: /^Share/ }))
  for (let round = 0; round < rounds; round += 1) {
    const owner = await found(page.getByLabel(/^Owner: /).nth(round))
    const other = (await owner?.inputValue()) === 'shared' ? 'nobody' : 'shared'
    await time('owner changed', async () => owner?.selectOption(other))
    await time('undone', async () => undo?.click())
  }
  for (let round = 0; round < rounds; round += 1) {
    await time('share opened', async () => share?.click())
    const copy = await found(page.getByRole('button', { name: /^Cop.* text/ }))
    await time('copied as text', async () => copy?.click())
    await page.getByRole('button', { name: 'Close' }).click()
    // The button then has its name again.
    await page.waitForTimeout(3_000)
  }
  return times
}
