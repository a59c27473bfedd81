import type { Browser } from '@playwright/test'
import { metricOf, openPhone } from './phone.ts'
import { watchPage } from './watch-page.ts'

/**
 * Loads a page on the slow phone without a cache, and waits until it's quiet.
 * @returns kilobytes transferred, and milliseconds
 */
export async function measureLoad(browser: Browser, address: string): Promise<Readonly<Record<string, number>>> {
  const { page, session, bytes, requests, untilQuiet, close } = await openPhone(browser)
  await page.addInitScript(watchPage)
  await page.goto(address, { waitUntil: 'load' })
  // A page rendered by script may be quiet for a long time before it shows anything.
  await page.waitForFunction(() => window.watched.fcp > 0)
  await untilQuiet()
  const { fcp, lcp, cls, tasks } = await page.evaluate(() => window.watched)
  const script = await metricOf(session, 'ScriptDuration')
  await session.send('HeapProfiler.collectGarbage')
  const heap = await metricOf(session, 'JSHeapUsedSize')
  await close()
  // Only what comes after the first paint counts: before, there's nothing to press.
  const blocked = tasks.filter(({ start }) => start >= fcp).map(({ duration }) => duration - 50)
  const kilobytes = (kind: string) => (bytes[kind] ?? 0) / 1_000
  return {
    'html kB': kilobytes('Document'),
    'css kB': kilobytes('Stylesheet'),
    'js kB': kilobytes('Script'),
    'fonts kB': kilobytes('Font'),
    'all kB': Object.values(bytes).reduce((sum, each) => sum + each, 0) / 1_000,
    requests: requests(),
    FCP: fcp,
    LCP: lcp,
    CLS: cls,
    TBT: blocked.reduce((sum, each) => sum + each, 0),
    script: script * 1_000,
    'heap MB': heap / 1_000_000,
  }
}
