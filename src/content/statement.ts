import type { Statement } from '#model/source.ts'
import type { claims } from './article/claims.ts'
import type { externalSources } from './beyond/sources/index.ts'

/** The ids that content may cite; the list itself is in claims.ts. */
type ClaimId = (typeof claims)[number]['id']

/** A statement that the article makes, in our words. */
export function says(text: string, ...sources: readonly [ClaimId, ...ClaimId[]]): Statement {
  return { text, basis: 'article', sources }
}

/** The ids of other sources. */
type ExternalId = (typeof externalSources)[number]['id']

/** A statement that a source other than the article makes, in our words. */
export function reports(text: string, ...sources: readonly [ExternalId, ...ExternalId[]]): Statement {
  return { text, basis: 'source', sources }
}

/** Our own judgment on what the article doesn't cover: from these sources, or from practice where there are none. */
export function judges(text: string, ...sources: readonly ExternalId[]): Statement {
  return { text, basis: 'derived', sources }
}

/** Our own reading: follows from the claims, but the article does not say it. */
export function reads(text: string, ...sources: readonly [ClaimId, ...ClaimId[]]): Statement {
  return { text, basis: 'derived', sources }
}
