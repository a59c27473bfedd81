import type { SourceSummary } from '#model/source.ts'

/** Counted when the site is built, from all of them, so that a page can say how many there are without loading any. */
export const sourceSummary: SourceSummary = JSON.parse(import.meta.env.SOURCE_SUMMARY)
