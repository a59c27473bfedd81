import { responsibilitySources } from '#content/beyond/sources/responsibility-sources.ts'
import { core } from '#content/core.ts'
import { otherOwnersOf } from '#content/responsibilities-with-owners.ts'
import { evidenceOf } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'

export { otherOwnersOf }

const cited = { ...core, externalSources: responsibilitySources }

/** The evidence for statements about responsibilities, in both layers: the article's, and that of other sources. */
export const evidence = (statement: Statement) => evidenceOf(cited, statement)
