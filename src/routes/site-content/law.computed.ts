import { legalMentions } from '#content/beyond/law.ts'
import { dcTechnologyOffice } from '#content/beyond/sources/dc-technology-office.ts'
import { lawSources } from '#content/beyond/sources/law-sources.ts'
import { responsibilitySources } from '#content/beyond/sources/responsibility-sources.ts'
import { withSources } from '#domain/law/legal-table.ts'

/** Where the page of the law meets the content: every row, with its source. */
export const law = withSources(legalMentions, [...responsibilitySources, ...lawSources, dcTechnologyOffice])
