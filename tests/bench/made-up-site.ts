import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import sirv from 'sirv'
import { build, type Plugin } from 'vite'
import { wholeChromium } from './browser.ts'
import { percentile, type Row } from './table.ts'

const out = '.cache/bench'
/** Slowdown compared with this machine. */
const slowness = [1, 4] as const

const madeUp = new Set([
  '#content/core.ts',
  '#content/article/claims.ts',
  '#content/article/vocabularies.ts',
  '#content/responsibilities.ts',
  '#content/listed-responsibilities.computed.ts',
])

/** The site with generated content. */
const madeUpContent: Plugin = {
  name: 'made-up-content',
  enforce: 'pre',
  resolveId(source, importer) {
    const standIn = resolve('tests/bench/content.ts')
    return madeUp.has(source) && importer !== standIn ? standIn : undefined
  },
}

/** One input, in milliseconds: until its effect is painted, and the page's own work within that time. */
export interface Timing {
  readonly toPaint: number
  /** Script, style, and layout in thread time, which doesn't depend on the machine's other work. */
  readonly work: number
}

/** Timings by what was done. */
export type Timings = Readonly<Record<string, readonly Timing[]>>

let served: ReturnType<typeof buildAndServe> | undefined

/**
 * Opens a page with generated responsibilities for each of the sizes, at full speed and slowed down.
 * @param measure Gets a blank page, the address to open, and the slowdown.
 * @returns a row per input, size, and slowdown
 */
export async function measureMadeUp(
  path: string,
  sizes: readonly number[],
  measure: (page: Page, address: string, slow: number) => Promise<Timings>,
): Promise<readonly Row[]> {
  served ??= buildAndServe()
  const { origin, server } = await served
  server.ref()
  const browser = await chromium.launch({ executablePath: wholeChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  const rows: Row[] = []
  for (const size of sizes) {
    for (const slow of slowness) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      page.on('pageerror', (error) => console.error(error))
      const measured = await measure(page, `${origin}${path}?count=${size}`, slow)
      for (const [input, timings] of Object.entries(measured)) {
        const times = timings.map(({ toPaint }) => toPaint)
        rows.push({
          what: `${input}, ${size.toLocaleString('en')} responsibilities, CPU ${slow}x`,
          numbers: {
            median: percentile(times),
            p90: percentile(times, 90),
            longest: Math.max(...times),
            'of it work': percentile(timings.map(({ work }) => work)),
          },
        })
      }
      await page.close()
    }
  }
  await browser.close()
  server.unref()
  return rows
}

async function buildAndServe() {
  await build({
    logLevel: 'warn',
    plugins: [madeUpContent],
    // In one file: generated content is created when it loads, from modules that other files would share.
    build: { outDir: out, rolldownOptions: { output: { codeSplitting: false } } },
  })
  const server = createServer(sirv(out, { single: true }))
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { origin: `http://localhost:${address.port}`, server }
}

/** Slows the page down, and counts its work. */
export async function slowDown(page: Page, slow: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return session
}

/** @param act Something that changes what {@link watchPaints} watches. */
export async function timeInput(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<Timing> {
  await page.evaluate(() => Object.assign(window, { painted: undefined }))
  const before = await workOf(session)
  await act()
  const painted = await page.waitForFunction(() => ('painted' in window ? window.painted : undefined))
  return { work: (await workOf(session)) - before, toPaint: Number(await painted.jsonValue()) }
}

/** The page's work since the session began, in milliseconds of thread time. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const work = metrics.filter(({ name }) => /^(Script|Layout|RecalcStyle)Duration$/.test(name))
  return 1_000 * work.reduce((sum, { value }) => sum + value, 0)
}

/** In the page: records the time from the last input to the frame after the watched part changed. */
export function watchPaints(watched: string): void {
  let start = 0
  const begin = (event: Event) => {
    start = event.timeStamp
  }
  for (const input of ['keydown', 'click', 'change']) addEventListener(input, begin, true)
  const results = document.querySelector(watched)
  if (results === null) throw new Error('The page has nothing to watch.')
  new MutationObserver(() => {
    if (start === 0) return
    const from = start
    start = 0
    requestAnimationFrame(() => {
      // A message posted in a frame arrives after its paint.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => Object.assign(window, { painted: performance.now() - from }))
      port1.start()
      port2.postMessage('')
    })
  }).observe(results, { subtree: true, childList: true, characterData: true, attributes: true })
}
