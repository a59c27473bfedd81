import type { Page } from '@playwright/test'
import { doubleClickTime } from '#ui/quiz/use-presses.ts'

/** Waits until a press on the options of a new question no longer counts as the second half of a double click. */
export async function untilPressesCount(page: Page) {
  await page.waitForTimeout(doubleClickTime + 100)
}
