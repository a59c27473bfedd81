import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import sirv from 'sirv'
import { build, type Plugin } from 'vite'
import { wholeChromium } from './browser.ts'
import { percentile, type Row } from './table.ts'

const out = '.cache/bench'
/** Fewer than the site has, as many, as many as it has to bear, and ten times that; or those that `SIZES` names. */
const sizes = process.env['SIZES']?.split(',').map(Number) ?? [10, 28, 100, 1_000, 10_000]
/** How many times slower than this machine. */
const slowness = [1, 4] as const
const words = ['protect', 'meetings', 'vendors', 'daily']
const rounds = 5

/** What the explorer shows. */
const madeUp = new Set(['#content/core.ts', '#content/article/responsibilities/index.ts'])

/** The site as it is, over content that is made up. */
const madeUpContent: Plugin = {
  name: 'made-up-content',
  enforce: 'pre',
  resolveId(source, importer) {
    const standIn = resolve('tests/bench/content.ts')
    return madeUp.has(source) && importer !== standIn ? standIn : undefined
  },
}

/** One input, in milliseconds: to the paint that shows what came of it, and what of that the page itself worked. */
interface Timing {
  readonly toPaint: number
  /** Script, style and layout, by the clock of the thread: the same on a machine that is busy with other things. */
  readonly work: number
}

/** Milliseconds from an input to the paint that shows what came of it: a row an input, size and slowness. */
export async function measurePage(): Promise<readonly Row[]> {
  await build({
    logLevel: 'warn',
    plugins: [madeUpContent],
    // In one file: what is made up is made when it is loaded, of modules that other files would have.
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
  // Loads the search, and lets everything run once.
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

/** In the page: notes how long it took from the last input to the frame after the list or its number changed. */
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
      // A message that is sent in a frame comes after its paint.
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
