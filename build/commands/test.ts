// Run by `npm test` after setup: runs every check. To run only some, name them, `npm test -- types unit`, or name test
// files: `npm test -- tests/routes/pages/quiz.test.tsx`. Ends with the slowest files, the failures, and a one-line
// summary.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { findWholeChromium, setUpChromium } from '#build/system/find-browsers.ts'
import { setUpServers } from '#build/system/find-servers.ts'
import { type TestReport, readPlaywright, readVitest, type TimedFile } from './read-test-reports.ts'

interface Check {
  readonly name: string
  /** What it checks, printed while it runs. */
  readonly what: string
  readonly command: () => readonly [string, ...string[]]
  /** Its test files' extension, so that single files can be run. */
  readonly files?: RegExp
  /** The report that the command writes, and how to read it. A check without a report counts as one test. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => TestReport }
}

const vitestReport = '.cache/vitest.json'

const checks: readonly Check[] = [
  { name: 'types', what: 'the types of every file', command: () => ['tsc', '--project', '.'] },
  { name: 'lint', what: 'the rules of code', command: () => ['oxlint', '--deny-warnings'] },
  { name: 'format', what: 'the format of every file', command: () => ['oxfmt', '--check'] },
  {
    name: 'unit',
    what: 'tests without a browser',
    files: /\.test\.tsx?$/,
    command: () => ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, read: readVitest },
  },
  { name: 'build', what: 'the site, as it is hosted', command: () => ['node', 'build/commands/build.ts'] },
  {
    name: 'browser',
    what: 'tests of that build in a browser',
    files: /\.spec\.ts$/,
    command: () => ['playwright', 'test', ...setUpBrowserTests()],
    report: { file: '.cache/playwright.json', read: readPlaywright },
  },
]

const asked = process.argv.slice(2)
const filesOf = ({ files }: Check) => asked.filter((each) => files?.test(each))
const isAsked = (check: Check) =>
  asked.length === 0 ||
  asked.includes(check.name) ||
  filesOf(check).length > 0 ||
  // Browser tests need a build.
  (check.name === 'build' && asked.some((each) => each.endsWith('.spec.ts')))
const unknown = asked.filter((each) => !checks.some((check) => check.name === each || filesOf(check).includes(each)))
if (unknown.length > 0) {
  const names = checks.map(({ name }) => name).join(', ')
  throw new Error(`No check is called "${unknown[0]}", and no file of tests; there are ${names}.`)
}

let passed = 0
const failed: string[] = []
const times: string[] = []
const files: TimedFile[] = []
const start = performance.now()
const chosen = checks.filter(isAsked)
for (const [index, check] of chosen.entries()) {
  const { name, what, report } = check
  console.log(`\n[${index + 1}/${chosen.length}] ${name}: ${what}, ${seconds(start)} s after the start`)
  // An old report must not be mistaken for this run's.
  if (report !== undefined) rmSync(report.file, { force: true })
  const [program, ...args] = check.command()
  const before = performance.now()
  const { status } = spawnSync(program, [...args, ...filesOf(check)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  times.push(`${name} ${seconds(before)} s`)
  const outcome = report?.read(readJson(report.file)) ?? { passed: status === 0 ? 1 : 0, failed: [], files: [] }
  passed += outcome.passed
  failed.push(...outcome.failed)
  files.push(...outcome.files)
  // If a command fails without a failed test, the command itself is the failure.
  if (status !== 0 && outcome.failed.length === 0) failed.push(`the check "${name}"`)
}

// Repeated at the end, where it's easy to find after a long output.
const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)
if (slowest.length > 1) {
  const lines = slowest.map((each) => `${each.seconds.toFixed(1).padStart(7)} s  ${each.file}`)
  console.log(`\nThe slowest files, each in seconds of one worker:\n${lines.join('\n')}`)
}
console.log(`\n${times.join(' · ')} · in all ${seconds(start)} s`)
if (failed.length > 0) console.log(`\nFailed:\n${failed.map((each) => `- ${each}`).join('\n')}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0)
}

/**
 * Installs what the browser tests need, and reports what can't be tested.
 * @returns the Playwright projects to run
 * @throws {Error} in CI, which has to test everything
 */
function setUpBrowserTests(): readonly string[] {
  setUpServers()
  setUpChromium()
  const projects = ['--project=chromium']
  if (findWholeChromium() !== undefined) return [...projects, '--project=whole chromium']
  const missing = 'the back/forward cache, which takes a whole Chromium and not its headless shell.'
  if (process.env['CI'] !== undefined) throw new Error(`Expected to test ${missing}`)
  console.log(`NOT TESTED: ${missing}`)
  return projects
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
