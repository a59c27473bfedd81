import { relative } from 'node:path'

/** How long one worker took for a test file. */
export interface TimedFile {
  readonly file: string
  readonly seconds: number
}

/** The results of a run, from a test runner's report. */
export interface TestReport {
  readonly passed: number
  /** The failures, each with enough words to find it. */
  readonly failed: readonly string[]
  readonly files: readonly TimedFile[]
}

/** Reads vitest's JSON report. Without a report, nothing passed and nothing failed. */
export function readVitest(report: unknown): TestReport {
  const failed = listAt(report, 'testResults').flatMap((file) => [
    ...listAt(file, 'assertionResults')
      .filter((result) => at(result, 'status') === 'failed')
      .map((result) => told(textAt(result, 'fullName'), textAt(listAt(result, 'failureMessages'), '0'))),
    // A file that fails to load has no tests that could fail.
    ...(at(file, 'status') === 'failed' && listAt(file, 'assertionResults').length === 0
      ? [told(textAt(file, 'name'), textAt(file, 'message'))]
      : []),
  ])
  const files = listAt(report, 'testResults').map((file) => ({
    file: relative('.', textAt(file, 'name')),
    seconds: (numberAt(file, 'endTime') - numberAt(file, 'startTime')) / 1000,
  }))
  return { passed: numberAt(report, 'numPassedTests'), failed, files }
}

/** Reads Playwright's JSON report. A test that passed only after a retry counts as failed. */
export function readPlaywright(report: unknown): TestReport {
  const stats = at(report, 'stats')
  const outcomes = listAt(report, 'suites').flatMap(specsOf)
  const failed = outcomes.filter((spec) =>
    listAt(spec, 'tests').some((test) => ['unexpected', 'flaky'].includes(textAt(test, 'status'))),
  )
  return {
    passed: numberAt(stats, 'expected'),
    failed: [
      ...failed.map((spec) => `${textAt(spec, 'file')}: ${textAt(spec, 'title')}`),
      ...listAt(report, 'errors').map((error) => told('the browser tests', textAt(error, 'message'))),
    ],
    files: [...new Set(outcomes.map((spec) => textAt(spec, 'file')))].map((file) => ({
      file,
      seconds: sum(outcomes.filter((spec) => textAt(spec, 'file') === file).map(millisecondsOf)) / 1000,
    })),
  }
}

/** Of all attempts, in all browsers. */
function millisecondsOf(spec: unknown): number {
  const results = listAt(spec, 'tests').flatMap((test) => listAt(test, 'results'))
  return sum(results.map((result) => numberAt(result, 'duration')))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}

function specsOf(suite: unknown): readonly unknown[] {
  return [...listAt(suite, 'specs'), ...listAt(suite, 'suites').flatMap(specsOf)]
}

/** A failure in a few lines; the runner's own output, above, has the rest. */
function told(name: string, message: string): string {
  return [name, ...message.split('\n').slice(0, 6)].join('\n    ').trimEnd()
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key)
  return Array.isArray(found) ? found : []
}

function textAt(value: unknown, key: string): string {
  const found = at(value, key)
  return typeof found === 'string' ? found : ''
}

function numberAt(value: unknown, key: string): number {
  const found = at(value, key)
  return typeof found === 'number' ? found : 0
}
