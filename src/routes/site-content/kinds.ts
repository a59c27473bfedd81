import { roleKinds } from '#content/beyond/kinds.ts'
import { core } from '#content/core.ts'
import { evidenceIn } from '#domain/site/evidence.ts'
import { citedByKinds } from './cited-by-kinds.computed.ts'

/** Where the page of the kinds of roles meets the content. */
export { roleKinds }

/** They cite no claims of the article. */
export const cited = { ...core, claims: [], externalSources: citedByKinds }

/** The evidence for statements of the layer beyond the article. */
export const evidence = evidenceIn(cited)
