import { expect, test } from 'vitest'
import { readPlaywright, readVitest } from '#build/test-report.ts'

test('a report of vitest names what failed, a file that could not be loaded included', () => {
  const report = {
    numPassedTests: 2,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a holds' },
          { status: 'failed', fullName: 'a link is read', failureMessages: ['Error: timed out\n    at one\n'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'c holds' }] },
    ],
  }
  expect(readVitest(report)).toEqual({
    passed: 2,
    failed: ['a link is read\n    Error: timed out\n        at one', 'b.test.ts\n    no such module'],
  })
})

test('a report of Playwright names what failed, at any depth, and what passed only when it was run again', () => {
  const spec = (title: string, status: string) => ({ title, file: 'x.spec.ts', tests: [{ status }] })
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
  })
})

test('where there is no report, nothing passed and nothing failed', () => {
  for (const report of [undefined, null, 'text', [], {}]) {
    expect(readVitest(report)).toEqual({ passed: 0, failed: [] })
    expect(readPlaywright(report)).toEqual({ passed: 0, failed: [] })
  }
})
