import type { Statement } from '#model/source.ts'
import type { claims } from './article/claims.ts'

/** The ids that content may cite; the list itself is in claims.ts. */
type ClaimId = (typeof claims)[number]['id']

/** A statement that the article makes, in our words. */
export function says(text: string, ...sources: readonly [ClaimId, ...ClaimId[]]): Statement {
  return { text, basis: 'article', sources }
}

/** Our own reading: follows from the claims, but the article does not say it. */
export function reads(text: string, ...sources: readonly [ClaimId, ...ClaimId[]]): Statement {
  return { text, basis: 'derived', sources }
}
