import { type BriefOfLink, briefOfLink } from '#domain/brief/brief-of-link.ts'
import type { Query } from '#domain/links/query.ts'
import { content } from '#routes/site-content/brief.ts'

/** The brief for a link with a state of its own. Loaded with what it's made of: charters, answers, and every profile. */
export function briefFor(link: Query): BriefOfLink {
  return briefOfLink(content, link)
}
