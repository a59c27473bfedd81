import type { ExternalSource } from '#model/source.ts'

/** What sources other than the article say, one sentence each. */
export const externalSources = [] as const satisfies readonly ExternalSource[]
