import { countPhrase } from '#domain/text/count-phrase.ts'
import { nobody } from '#model/party.ts'
import { agreedOwners } from './agreed-charter.ts'
import { compareSession, type Difference } from './compare-session.ts'
import { weightLabels } from './session-labels.ts'
import {
  ownerName,
  personNames,
  type Seat,
  type Session,
  type SessionAnswer,
  type SessionContent,
  type SessionItem,
} from './session.ts'

/** How much the two agree by now, in one sentence: also on what they decided since. */
export function agreementSentence(content: SessionContent, session: Session): string {
  const { differences, agreements, unanswered } = compareSession(content, session)
  const owners = agreedOwners(content, session)
  const isSettled = ({ item }: { readonly item: SessionItem }) => (owners.get(item.id) ?? nobody) !== nobody
  const decided = differences.filter(isSettled).length
  const settled = decided + agreements.filter(isSettled).length
  const asked = differences.length + agreements.length
  const skipped =
    unanswered.length === 0 ? '' : ` ${countPhrase(unanswered.length, 'other was', 'others were')} skipped.`
  const counted = decided === 0 ? '' : `, counting ${decided} that you decided`
  if (settled === asked) return `You agree on all ${asked}${counted}.${skipped}`
  if (settled === 0) return `You don’t agree on any of the ${asked} yet.${skipped}`
  return `You agree on ${settled} of ${asked}${counted}.${skipped}`
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
