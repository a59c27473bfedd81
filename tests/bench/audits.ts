import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { siteOptions } from '#build/options.ts'
import { wholeChromium } from './browser.ts'
import { installCopy } from './install.ts'
import { servePacked } from './serve-packed.ts'
import type { Row } from './table.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** The part of Lighthouse's report that's used. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number; readonly score: number | null }>>
}

/**
 * Lighthouse's four scores for every page, or for pages whose address contains `PAGES`, and the audits that fell short.
 * Lighthouse is installed on demand: it's large, and the site doesn't depend on it.
 */
export async function measureAudits(): Promise<readonly Row[]> {
  const folder = installCopy('tests/bench/lighthouse')
  const { out } = siteOptions(process.env)
  const { origin, stop } = await servePacked(out)
  const wanted = process.env['PAGES'] ?? ''
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^index)?\.html$/, '')}`)
    .filter((path) => path.includes(wanted))
    .toSorted()
  const rows: Row[] = []
  for (const path of paths) rows.push(await auditOf(path, origin, folder))
  stop()
  return rows
}

async function auditOf(path: string, origin: string, folder: string): Promise<Row> {
  const file = resolve(folder, 'report.json')
  await promisify(execFile)(
    'node',
    [
      `${folder}/node_modules/lighthouse/cli/index.js`,
      origin + path,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--no-sandbox --headless=new --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: wholeChromium() } },
  )
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  const short = Object.entries(report.audits).filter(([, { score }]) => score !== null && score < 0.9)
  console.log(`${path}: ${short.map(([name]) => name).join(', ') || 'nothing fell short'}`)
  return {
    what: path,
    numbers: {
      ...Object.fromEntries(categories.map((name) => [name, (report.categories[name]?.score ?? Number.NaN) * 100])),
      TBT: report.audits['total-blocking-time']?.numericValue ?? Number.NaN,
      LCP: report.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
      CLS: report.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    },
  }
}
