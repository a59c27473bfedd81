import { objectives, partners, themes } from '#content/article/vocabularies.ts'
import { core } from '#content/core.ts'
import { listedResponsibilities as responsibilities } from '#content/listed-responsibilities.computed.ts'
import type { ResponsibilityContent } from '#model/content.ts'

/** Where the pages that show responsibilities meet the content. */
export const content: ResponsibilityContent = { ...core, themes, objectives, partners, responsibilities }
