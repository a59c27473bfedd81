/**
 * How many times the usual number of examples to try for each property: `TEST_RUNS=20 npm test -- unit` for a nightly
 * run. Mutation runs use fewer, since every mutant has to go through them.
 */
const factor = Number(process.env['TEST_RUNS'] ?? 1)
if (!(factor > 0)) throw new Error(`TEST_RUNS is "${process.env['TEST_RUNS']}"; expected a number above 0.`)

/** The number of examples for a property that usually gets this many. */
export function runs(usual: number): number {
  return Math.ceil(usual * factor)
}
