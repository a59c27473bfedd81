import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Small files before large ones. A mutant is dead at the first test that fails: let that be one with an example, and not a
 * law, for which a broken quiz may search until its time is up. The order that's usual would be the opposite.
 */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size
    return files.toSorted((one, other) => sizeOf(one) - sizeOf(other))
  }
}

/**
 * What a mutation run tests with: the quiz alone, without a browser's globals, and the same examples every time. Not with
 * the cases: they take the domain whole, and no mutant lives through the rest that dies of them.
 */
export default defineConfig({
  test: {
    environment: 'node',
    env: { TEST_RUNS: '0.1' },
    // Mutants run two at a time, and the first run of a test counts all that it covers.
    testTimeout: 60_000,
    include: ['tests/domain/quiz/*.test.ts'],
    // One process for all files of a run: they share nothing that a test could change.
    isolate: false,
    setupFiles: ['tests/fixed-seed.ts'],
    sequence: { sequencer: SmallFirst },
  },
})
