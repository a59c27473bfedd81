import { externalSources } from '#content/beyond/sources.ts'
import { core } from '#content/core.ts'
import { responsibilities } from '#content/responsibilities.ts'
import { evidenceOf } from '#domain/site/evidence.ts'
import type { ResponsibilityContent } from '#model/content.ts'
import type { Statement } from '#model/source.ts'

/** Where the pages that show responsibilities meet the content. */
export const content: ResponsibilityContent = { ...core, externalSources, responsibilities }

/** The evidence for statements of both layers: the article's, and that of other sources. */
export const evidence = (statement: Statement) => evidenceOf(content, statement)
