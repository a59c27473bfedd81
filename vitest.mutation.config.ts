import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Small files before large ones. A mutant is dead at the first test that fails. That should be an example rather than a
 * property test, which can search until it times out if the quiz is broken. The default order is the opposite.
 */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size
    return files.toSorted((one, other) => sizeOf(one) - sizeOf(other))
  }
}

/**
 * The tests for a mutation run: only the quiz, without browser globals, and with the same examples every time. The
 * cases aren't included: they run through the whole domain, and kill no mutants that the other tests don't.
 */
export default defineConfig({
  test: {
    environment: 'node',
    env: { TEST_RUNS: '0.1' },
    // Mutants run two at a time, and a test's first run counts everything it covers.
    testTimeout: 60_000,
    include: ['tests/domain/quiz/*.test.ts'],
    // One process for all files of a run: they share nothing that a test could change.
    isolate: false,
    setupFiles: ['tests/fixed-seed.ts'],
    sequence: { sequencer: SmallFirst },
  },
})
