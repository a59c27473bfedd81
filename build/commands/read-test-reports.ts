import { relative } from 'node:path'

/** How long a file of tests took one worker. */
export interface TimedFile {
  readonly file: string
  readonly seconds: number
}

/** What ran, read from the report that a test runner wrote. */
export interface TestReport {
  readonly passed: number
  /** What failed, each in words that find it again. */
  readonly failed: readonly string[]
  readonly files: readonly TimedFile[]
}

/** Reads the JSON report of vitest; of no report, nothing passed and nothing failed. */
export function readVitest(report: unknown): TestReport {
  const failed = listAt(report, 'testResults').flatMap((file) => [
    ...listAt(file, 'assertionResults')
      .filter((result) => at(result, 'status') === 'failed')
      .map((result) => told(textAt(result, 'fullName'), textAt(listAt(result, 'failureMessages'), '0'))),
    // A file that cannot be loaded has no tests that could fail.
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

/** Reads the JSON report of Playwright; a test that passed when it was run again failed. */
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

/** Of every try, in every browser. */
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

/** A failure in a few lines: runners tell the rest above. */
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
