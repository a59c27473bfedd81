import { countPhrase } from '#domain/text/count-phrase.ts'
import type { Difference, SessionComparison } from './compare-session.ts'
import { weightLabels } from './session-labels.ts'
import { ownerName, personNames, type Seat, type Session, type SessionAnswer, type SessionContent } from './session.ts'

/** How much the two agree, in one sentence. */
export function agreementSentence({ differences, agreements, unanswered }: SessionComparison): string {
  const asked = differences.length + agreements.length
  const skipped =
    unanswered.length === 0 ? '' : ` ${countPhrase(unanswered.length, 'other was', 'others were')} skipped.`
  if (differences.length === 0) return `You agree on all ${asked}.${skipped}`
  if (agreements.length === 0) return `You don’t agree on any of the ${asked} yet.${skipped}`
  return `You agree on ${agreements.length} of ${asked}.${skipped}`
}

/** What one of them says about an item: the owner, and how much it matters. */
export function positionText(content: SessionContent, answer: SessionAnswer | undefined): string {
  if (answer === undefined) return 'No answer'
  return `${ownerName(content, answer.owner)} (${weightLabels[answer.weight].toLowerCase()})`
}

/** How to settle a difference quickly, where one of them could live with either owner; empty otherwise. */
export function settlingHint({ yields }: Difference, names: Readonly<Record<Seat, string>>): string {
  if (yields === undefined) return ''
  const other = yields === 'first' ? 'second' : 'first'
  return `${names[yields]} could live with either, so the answer of ${names[other]} may do.`
}

/** Who has the session, for a list of them. */
export function sessionName(content: SessionContent, session: Session): string {
  const { first, second } = personNames(content, session)
  return session.second === null ? `${first} and someone else` : `${first} and ${second}`
}
