import type { Page } from '@playwright/test'
import { doublePressTime } from '#ui/kit/double-press-time.ts'

/** Waits until a press on the options of a new question no longer counts as the second half of a double click. */
export async function untilPressesCount(page: Page) {
  await page.waitForTimeout(doublePressTime + 100)
}
