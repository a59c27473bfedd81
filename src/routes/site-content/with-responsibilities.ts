import { responsibilities } from '#content/article/responsibilities/index.ts'
import { core } from '#content/core.ts'
import type { ResponsibilityContent } from '#model/content.ts'

/** Where the pages that show responsibilities meet the content. */
export const content: ResponsibilityContent = { ...core, responsibilities }
