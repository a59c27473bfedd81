import type { Responsibility } from '#model/responsibility.ts'
import { cioResponsibilities } from './cio.ts'
import { ctoResponsibilities } from './cto.ts'
import { sharedResponsibilities } from './shared.ts'

/** What the two roles do, by the article; in the order in which lists show it. */
export const responsibilities = [
  ...cioResponsibilities,
  ...ctoResponsibilities,
  ...sharedResponsibilities,
] as const satisfies readonly Responsibility[]
