import { roleKinds } from '#content/beyond/kinds.ts'
import { dcTechnologyOffice } from '#content/beyond/sources/dc-technology-office.ts'
import { kindSources } from '#content/beyond/sources/kind-sources.ts'
import { responsibilitySources } from '#content/beyond/sources/responsibility-sources.ts'
import { core } from '#content/core.ts'
import { evidenceOf } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'

/** Where the page of the kinds of roles meets the content. */
export { roleKinds }

export const cited = { ...core, externalSources: [...responsibilitySources, ...kindSources, dcTechnologyOffice] }

/** The evidence for statements of the layer beyond the article. */
export const evidence = (statement: Statement) => evidenceOf(cited, statement)
