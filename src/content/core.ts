import { caveats } from '#content/article/caveats.ts'
import { article, claims, sections } from '#content/article/claims.ts'
import { dimensions } from '#content/article/dimensions.ts'
import { parties } from '#content/article/parties.ts'
import { roles } from '#content/article/roles.ts'
import { objectives, partners, themes } from '#content/article/vocabularies.ts'
import { quiz } from '#content/quiz/quiz.ts'
import type { CoreContent } from '#model/content.ts'

/** What the article says about the two roles, and what we read out of it; without what only some pages show. */
export const core: CoreContent = {
  article,
  sections,
  claims,
  roles,
  dimensions,
  themes,
  objectives,
  partners,
  parties,
  quiz,
  caveats,
}
