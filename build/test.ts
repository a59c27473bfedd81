// Runs every check there is; what `npm test` runs once everything is set up. Names of checks narrow it down:
// `npm test -- types unit`. So do files of tests: `npm test -- tests/routes/quiz.test.tsx`. Ends with what failed, and one
// line that counts.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { findChromium, findFirefox, findWebKit } from './browser.ts'
import { setUpServers } from './servers.ts'
import { type Outcome, readPlaywright, readVitest } from './test-report.ts'

interface Check {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** What the names of its files end with, so that some of them can be asked for. */
  readonly files?: RegExp
  /** The report that the command writes, and how it is read; a check without one counts as one test. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => Outcome }
}

const vitestReport = '.cache/vitest.json'

const checks: readonly Check[] = [
  { name: 'types', command: ['tsc', '--project', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  {
    name: 'unit',
    files: /\.test\.tsx?$/,
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, read: readVitest },
  },
  { name: 'build', command: ['node', 'build/build.ts'] },
  {
    name: 'browser',
    files: /\.spec\.ts$/,
    command: ['playwright', 'test'],
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
for (const check of checks.filter(isAsked)) {
  const { name, command, report } = check
  console.log(`\n— ${name}`)
  // A report of another day must not speak for this one.
  if (report !== undefined) rmSync(report.file, { force: true })
  const [program, ...args] = command
  if (name === 'browser') setUpServers()
  const environment = name === 'browser' ? browsers() : {}
  const { status } = spawnSync(program, [...args, ...filesOf(check)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  const outcome = report?.read(readJson(report.file)) ?? { passed: status === 0 ? 1 : 0, failed: [] }
  passed += outcome.passed
  failed.push(...outcome.failed)
  // A command that fails without a failed test has failed itself.
  if (status !== 0 && outcome.failed.length === 0) failed.push(`the check "${name}"`)
}

// Once more at the end, where it is found: a long run says a lot in between.
if (failed.length > 0) console.log(`\nFailed:\n${failed.map((each) => `- ${each}`).join('\n')}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0

/** Chromium always; the others where they are, see playwright.config.ts. */
function browsers() {
  const missing = [...(findFirefox() ? [] : ['Firefox']), ...(findWebKit() ? [] : ['WebKit'])]
  for (const name of missing)
    console.log(`NOT TESTED: ${name}, which is not installed here; see \`npm run test:engines\`.`)
  return { CHROMIUM: findChromium() }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
