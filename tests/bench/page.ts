import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import sirv from 'sirv'
import { build, type Plugin } from 'vite'
import { wholeChromium } from './browser.ts'
import { percentile, type Row } from './table.ts'

const out = '.cache/bench'
/** Fewer than the site has, as many, the most it has to support, and ten times that; or the numbers in `SIZES`. */
const sizes = process.env['SIZES']?.split(',').map(Number) ?? [10, 28, 100, 1_000, 10_000]
/** Slowdown compared with this machine. */
const slowness = [1, 4] as const
const words = ['protect', 'meetings', 'vendors', 'daily']
const rounds = 5

/** What the explorer shows. */
const madeUp = new Set(['#content/core.ts', '#content/article/responsibilities/index.ts'])

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
interface Timing {
  readonly toPaint: number
  /** Script, style, and layout in thread time, which doesn't depend on the machine's other work. */
  readonly work: number
}

/** Milliseconds from an input until its effect is painted: a row per input, size, and slowdown. */
export async function measurePage(): Promise<readonly Row[]> {
  await build({
    logLevel: 'warn',
    plugins: [madeUpContent],
    // In one file: generated content is created when it loads, from modules that other files would share.
    build: { outDir: out, rolldownOptions: { output: { codeSplitting: false } } },
  })
  const server = createServer(sirv(out, { single: true }))
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = addressOf(server.address())
  const browser = await chromium.launch({ executablePath: wholeChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  const rows: Row[] = []
  for (const size of sizes) {
    for (const slow of slowness) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      page.on('pageerror', (error) => console.error(error))
      await page.goto(`http://localhost:${port}/responsibilities?count=${size}`)
      const measured = await measureInputs(page, slow)
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
  server.close()
  return rows
}

async function measureInputs(page: Page, slow: number) {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(watchPaints)
  const box = page.getByRole('searchbox')
  const first = page.getByRole('group', { name: 'Role' }).getByRole('checkbox').first()
  const second = page.getByRole('group', { name: 'Theme' }).getByRole('checkbox').nth(1)
  // Loads the search, and runs everything once.
  await box.fill('quietly')
  await page.locator('mark').first().waitFor()
  await box.fill('')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })

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

async function timeInput(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Timing> {
  await page.evaluate(() => Object.assign(window, { painted: undefined }))
  const before = await workOf(session)
  await act()
  const painted = await page.waitForFunction(() => ('painted' in window ? window.painted : undefined))
  return { work: (await workOf(session)) - before, toPaint: Number(await painted.jsonValue()) }
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const work = metrics.filter(({ name }) => /^(Script|Layout|RecalcStyle)Duration$/.test(name))
  return 1_000 * work.reduce((sum, { value }) => sum + value, 0)
}

/** In the page: records the time from the last input to the frame after the list or its count changed. */
function watchPaints(): void {
  let start = 0
  const begin = (event: Event) => {
    start = event.timeStamp
  }
  addEventListener('keydown', begin, true)
  addEventListener('click', begin, true)
  const results = document.querySelector('section[aria-label="Responsibilities"]')
  if (results === null) throw new Error('The page has no results to watch.')
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

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address
}
