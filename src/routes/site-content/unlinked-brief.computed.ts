import { type BriefOfLink, briefOfLink } from '#domain/brief/brief-of-link.ts'
import { content } from './brief.ts'

/** The brief that a link without a state leads to: it needs neither the charter nor the quiz. */
export const unlinkedBrief: BriefOfLink = briefOfLink(content, {})
