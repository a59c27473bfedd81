/**
 * How many times as many examples as usual a property is tried with: `TEST_RUNS=20 npm test -- unit` at night. Mutation runs
 * take fewer, since every mutant has to live through them.
 */
const factor = Number(process.env['TEST_RUNS'] ?? 1)
if (!(factor > 0)) throw new Error(`TEST_RUNS is "${process.env['TEST_RUNS']}"; expected a number above 0.`)

/** How many examples a property is tried with that is usually tried with so many. */
export function runs(usual: number): number {
  return Math.ceil(usual * factor)
}
