import { roleKinds } from '#content/beyond/kinds.ts'
import { externalSources } from '#content/beyond/sources/index.ts'
import type { ExternalSource } from '#model/source.ts'

const cited = new Set<string>(roleKinds.flatMap(({ statement }) => statement.sources))

/** The sources that kinds cite, of all those that the site knows. */
export const citedByKinds: readonly ExternalSource[] = externalSources.filter(({ id }) => cited.has(id))
