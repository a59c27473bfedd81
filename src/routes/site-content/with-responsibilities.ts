import { objectives, partners, themes } from '#content/article/vocabularies.ts'
import { core } from '#content/core.ts'
import { responsibilities } from '#content/responsibilities.ts'
import type { ResponsibilityContent } from '#model/content.ts'

/** Where the pages that show responsibilities meet the content. */
export const content: ResponsibilityContent = { ...core, themes, objectives, partners, responsibilities }
