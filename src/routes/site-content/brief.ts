import { positionTitles, rolesToSettle } from '#content/beyond/hiring/by-result.ts'
import { hiring } from '#content/beyond/hiring/index.ts'
import type { BriefContent } from '#domain/brief/brief-link.ts'
import { reportingModels, roleKinds } from './brief-names.computed.ts'
import { content as charter } from './charter.ts'

/** Where the hiring brief meets the content. */
export const content: BriefContent & typeof charter = {
  ...charter,
  hiring,
  positionTitles,
  rolesToSettle,
  reportingModels,
  roleKinds,
}
