import { configureGlobal } from 'fast-check'
import { runs } from './runs.ts'

configureGlobal({ numRuns: runs(100) })
