import { defineConfig } from 'vitest/config'

/** What a mutation run tests with: the quiz alone, without a browser's globals, and the same examples every time. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { TEST_RUNS: '0.1' },
    include: ['tests/domain/quiz/*.test.ts', 'tests/cases/*.test.ts', 'tests/content/quiz.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
  },
})
