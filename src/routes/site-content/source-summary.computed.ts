import { externalSources } from '#content/beyond/sources/index.ts'
import { summarizeSources } from '#domain/site/source-summary.ts'

/** How many sources there are, and whose. */
export const sourceSummary = summarizeSources(externalSources)
