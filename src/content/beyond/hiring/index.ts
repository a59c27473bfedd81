import type { Hiring } from '#model/hiring.ts'
import { cioProfile } from './cio.ts'
import { combinedProfile } from './combined.ts'
import { ctoProfile } from './cto.ts'
import { generalDuties } from './duties.ts'
import { generalQuestions, generalReferences } from './general.ts'
import { retiredParts } from './retired.ts'

/** What it takes to hire for each role, and for one executive who has both. All of it is our interpretation, from practice. */
export const hiring: Hiring = {
  profiles: [cioProfile, ctoProfile, combinedProfile],
  questions: generalQuestions,
  references: generalReferences,
  duties: generalDuties,
  retired: retiredParts,
}
