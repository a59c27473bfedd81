import type { Browser, CDPSession, Page } from '@playwright/test'

/** A slow phone on a slow network: a quarter of this machine's speed, 1.6 Mbit/s, a 150 ms round trip. */
const cpu = 4
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/** How long a page must be without requests to count as quiet, in milliseconds. */
const quiet = 1_500

/** A page on the slow phone, with an empty cache. */
export interface Phone {
  readonly page: Page
  readonly session: CDPSession
  /** Bytes transferred, by resource type. */
  readonly bytes: Readonly<Record<string, number>>
  readonly requests: () => number
  /** Waits until the page makes no more requests, and has had time to process the responses. */
  readonly untilQuiet: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a phone that hasn't opened a page yet. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' })
  // A busy machine is slow, not broken.
  context.setDefaultTimeout(180_000)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const kinds = new Map<string, string>()
  const bytes: Record<string, number> = {}
  let last = Date.now()
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return
    last = Date.now()
    kinds.set(requestId, type ?? 'Other')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind === undefined) return
    last = Date.now()
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
  })
  return {
    page,
    session,
    bytes,
    requests: () => kinds.size,
    untilQuiet: async () => {
      while (Date.now() - last < quiet) await page.waitForTimeout(100)
    },
    close: () => context.close(),
  }
}

/** One of the browser's own measures, by its name. */
export async function metricOf(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
}
