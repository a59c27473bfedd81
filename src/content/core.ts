import type { CoreContent } from '#model/content.ts'
import { caveats } from './caveats.ts'
import { article, claims, sections } from './claims.ts'
import { complement } from './complement.ts'
import { dimensions } from './dimensions.ts'
import { parties } from './parties.ts'
import { quiz } from './quiz.ts'
import { roles } from './roles.ts'
import { rows } from './rows.ts'
import { objectives, partners, themes } from './vocabularies.ts'

/** What the article says about the two roles, and what we read out of it; the responsibilities apart. */
export const core: CoreContent = {
  article,
  sections,
  claims,
  externalSources: [],
  roles,
  dimensions,
  rows,
  themes,
  objectives,
  partners,
  complement,
  parties,
  quiz,
  caveats,
}
