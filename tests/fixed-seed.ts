import { configureGlobal } from 'fast-check'

// If a mutant died by chance in one run and survived in the next, the score would be random. Fewer examples than in a
// usual run, since every mutant has to go through them, and no shrinking of examples that fail.
configureGlobal({ seed: 2025, numRuns: 50, endOnFailure: true })
