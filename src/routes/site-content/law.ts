import { legalMentions } from '#content/beyond/law.ts'
import { externalSources } from '#content/beyond/sources/index.ts'
import { withSources } from '#domain/law/legal-table.ts'

/** Where the page of the law meets the content: every row, with its source. */
export const law = withSources(legalMentions, externalSources)
