// Runs every check there is; what `npm test` runs once everything is set up. Names of checks narrow it down:
// `npm test -- types unit`. So do files of tests: `npm test -- tests/routes/pages/quiz.test.tsx`. Ends with what took the
// longest, what failed, and one line that counts.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { findWholeChromium, setUpChromium } from '#build/system/find-browsers.ts'
import { setUpServers } from '#build/system/find-servers.ts'
import { type TestReport, readPlaywright, readVitest, type TimedFile } from './read-test-reports.ts'

interface Check {
  readonly name: string
  /** What it checks, said while it runs. */
  readonly what: string
  readonly command: () => readonly [string, ...string[]]
  /** What the names of its files end with, so that some of them can be asked for. */
  readonly files?: RegExp
  /** The report that the command writes, and how it is read; a check without one counts as one test. */
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
  // A browser is shown what was built.
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
  // A report of another day must not speak for this one.
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
  // A command that fails without a failed test has failed itself.
  if (status !== 0 && outcome.failed.length === 0) failed.push(`the check "${name}"`)
}

// Once more at the end, where it is found: a long run says a lot in between.
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
 * Installs what the browser tests need, and says plainly what will not be tested.
 * @returns which of Playwright's projects to run.
 * @throws {Error} in CI, which tests it all.
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
