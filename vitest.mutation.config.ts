import { defineConfig } from 'vitest/config'

/** What a mutation run tests with: the quiz alone, without a browser's globals, and the same examples every time. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { TEST_RUNS: '0.1' },
    // Mutants run two at a time, and the first run of a test counts all that it covers.
    testTimeout: 60_000,
    include: ['tests/domain/{quiz,export}/*.test.ts', 'tests/cases/*.test.ts', 'tests/content/quiz.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
  },
})
