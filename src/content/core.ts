import type { CoreContent } from '#model/content.ts'
import { caveats } from './caveats.ts'
import { article, claims, sections } from './claims.ts'
import { dimensions } from './dimensions.ts'
import { parties } from './parties.ts'
import { quiz } from './quiz.ts'
import { roles } from './roles.ts'
import { objectives, partners, themes } from './vocabularies.ts'

/** What the article says about the two roles, and what we read out of it; without what only some pages show. */
export const core: CoreContent = {
  article,
  sections,
  claims,
  externalSources: [],
  roles,
  dimensions,
  themes,
  objectives,
  partners,
  parties,
  quiz,
  caveats,
}
