import { roleKinds } from '#content/beyond/kinds.ts'
import { core } from '#content/core.ts'
import { evidenceOf } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'
import { citedByKinds } from './cited-by-kinds.computed.ts'

/** Where the page of the kinds of roles meets the content. */
export { roleKinds }

export const cited = { ...core, externalSources: citedByKinds }

/** The evidence for statements of the layer beyond the article. */
export const evidence = (statement: Statement) => evidenceOf(cited, statement)
