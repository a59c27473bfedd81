import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readPlaywright, readVitest } from '#build/commands/read-test-reports.ts'

test('a vitest report lists failures, including files that could not be loaded, and how long each file took', () => {
  const report = {
    numPassedTests: 2,
    testResults: [
      {
        name: resolve('a.test.ts'),
        status: 'failed',
        startTime: 1_000,
        endTime: 3_500,
        assertionResults: [
          { status: 'passed', fullName: 'a holds' },
          { status: 'failed', fullName: 'a link is read', failureMessages: ['Error: timed out\n    at one\n'] },
        ],
      },
      { name: resolve('b.test.ts'), status: 'failed', message: 'no such module', assertionResults: [] },
      { name: resolve('c.test.ts'), status: 'passed', assertionResults: [{ status: 'passed', fullName: 'c holds' }] },
    ],
  }
  expect(readVitest(report)).toEqual({
    passed: 2,
    failed: ['a link is read\n    Error: timed out\n        at one', `${resolve('b.test.ts')}\n    no such module`],
    files: [
      { file: 'a.test.ts', seconds: 2.5 },
      { file: 'b.test.ts', seconds: 0 },
      { file: 'c.test.ts', seconds: 0 },
    ],
  })
})

test('a Playwright report lists failures at any depth, including flaky tests, and how long each file took', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'x.spec.ts',
    tests: [{ status, results: [{ duration: 200 }, { duration: 300 }] }],
  })
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    errors: [{ message: 'the server did not start' }],
    suites: [
      {
        specs: [spec('opens', 'expected'), spec('shakes', 'flaky')],
        suites: [{ specs: [spec('breaks', 'unexpected')] }],
      },
    ],
  }
  expect(readPlaywright(report)).toEqual({
    passed: 1,
    failed: ['x.spec.ts: shakes', 'x.spec.ts: breaks', 'the browser tests\n    the server did not start'],
    files: [{ file: 'x.spec.ts', seconds: 1.5 }],
  })
})

test('without a report, nothing passed and nothing failed', () => {
  for (const report of [undefined, null, 'text', [], {}]) {
    expect(readVitest(report)).toEqual({ passed: 0, failed: [], files: [] })
    expect(readPlaywright(report)).toEqual({ passed: 0, failed: [], files: [] })
  }
})
