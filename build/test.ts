// Runs every check there is; what `npm test` runs once everything is set up. Names of checks narrow it down:
// `npm test -- types unit`. Ends with one line that counts them.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findChromium, findFirefox } from './browser.ts'
import { setUpServers } from './servers.ts'

interface Count {
  passed: number
  failed: number
}

interface Check {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Reads how many tests ran from the report that the command wrote; a check without one counts as one test. */
  readonly count?: () => Count
}

const vitestReport = '.cache/vitest.json'
const playwrightReport = '.cache/playwright.json'

const checks: readonly Check[] = [
  { name: 'types', command: ['tsc', '--project', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: () => countVitest(readJson(vitestReport)),
  },
  { name: 'build', command: ['node', 'build/build.ts'] },
  { name: 'browser', command: ['playwright', 'test'], count: () => countPlaywright(readJson(playwrightReport)) },
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  throw new Error(`No check is called "${unknown[0]}"; there are ${checks.map(({ name }) => name).join(', ')}.`)
}

const total: Count = { passed: 0, failed: 0 }
for (const { name, command, count } of checks) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n— ${name}`)
  const [program, ...args] = command
  if (name === 'browser') setUpServers()
  const environment = name === 'browser' ? browsers() : {}
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  const result = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 }
  total.passed += result.passed
  // A command that fails without a failed test has failed itself.
  total.failed += result.failed > 0 ? result.failed : status === 0 ? 0 : 1
  if (status !== 0) console.log(`— ${name} failed`)
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Chromium always, Firefox where it is. */
function browsers() {
  const firefox = findFirefox()
  if (firefox === undefined)
    console.log('NOT TESTED: Firefox, which is not installed here; see `npm run test:engines`.')
  return { CHROMIUM: findChromium(), ...(firefox !== undefined && { FIREFOX: firefox }) }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function countVitest(report: unknown): Count {
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') }
}

function countPlaywright(report: unknown): Count {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : undefined
  return { passed: numberAt(stats, 'expected'), failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') }
}

function numberAt(value: unknown, key: string): number {
  if (typeof value !== 'object' || value === null) return 0
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof found === 'number' ? found : 0
}
