import { configureGlobal } from 'fast-check'

// A mutant that dies by luck in one run and lives in the next would make the score a matter of luck. Fewer examples
// than in a usual run, since every mutant has to live through them, and no search for a smaller one that fails.
configureGlobal({ seed: 2025, numRuns: 50, endOnFailure: true })
