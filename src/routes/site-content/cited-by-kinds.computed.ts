import { roleKinds } from '#content/beyond/kinds.ts'
import { dcTechnologyOffice } from '#content/beyond/sources/dc-technology-office.ts'
import { kindSources } from '#content/beyond/sources/kind-sources.ts'
import { responsibilitySources } from '#content/beyond/sources/responsibility-sources.ts'
import type { ExternalSource } from '#model/source.ts'

const cited = new Set<string>(roleKinds.flatMap(({ statement }) => statement.sources))

/** The sources that kinds cite, of all those that the site knows. */
export const citedByKinds: readonly ExternalSource[] = [
  ...responsibilitySources,
  ...kindSources,
  dcTechnologyOffice,
].filter(({ id }) => cited.has(id))
