import { article, sections } from '#content/article/article.ts'
import { caveats } from '#content/article/caveats.ts'
import { dimensions } from '#content/article/dimensions.ts'
import { roles } from '#content/article/roles.ts'
import type { CoreContent } from '#model/content.ts'

/** What the article says about the two roles, and what we read out of it; without what only some pages show. */
export const core: CoreContent = {
  article,
  sections,
  roles,
  dimensions,
  caveats,
}
