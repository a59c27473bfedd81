import { responsibilitySources } from './responsibility-sources.ts'
import { topicSources } from './topic-sources.ts'

/** What sources other than the article say, one sentence each. Pages import only the part that they cite. */
export const externalSources = [...responsibilitySources, ...topicSources] as const
