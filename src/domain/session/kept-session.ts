import { answerOf, keyOfOwner, type Seat, type Session, type SessionPerson } from './session.ts'

/** A session on a device. */
export interface KeptSession {
  readonly session: Session
  /** Which of the two the reader is; null for someone else, such as a chair. */
  readonly seat: Seat | null
  /** Whether the reader has finished their answers, which can then be seen next to the other's. */
  readonly isGiven: boolean
  /** Whether something was decided here. */
  readonly isDecided: boolean
  /** Ids of the items that were decided or left open again here; if there are none, those that have a decision. */
  readonly decidedHere?: readonly string[]
}

/**
 * Where a session is. `answering`: the reader fills it in alone. `waiting`: it's with the other person. `compared`: both have
 * answered.
 */
export type Stage = 'answering' | 'waiting' | 'compared'

/**
 * What a link shows on a device that may have kept the session. What was entered here stays: the reader's own answers, and
 * what was decided here. But what's compared is what the second person answered: once both have, the first one's answers are
 * those that were sent to them, on both devices, so that no one changes theirs after seeing the other's.
 */
export function openedSession(kept: KeptSession | undefined, linked: Session): KeptSession {
  if (kept === undefined) {
    // With one person's answers, the reader is the other one.
    if (linked.second !== null) return { session: linked, seat: null, isGiven: true, isDecided: false }
    return { session: linked, seat: 'second', isGiven: false, isDecided: false }
  }
  const { session, seat, isGiven } = kept
  const decisions = linked.second === null ? session.decisions : mergedDecisions(kept, linked)
  if (seat === 'first' && linked.second === null) return kept
  if (seat === 'second') {
    if (isGiven) return { ...kept, session: { ...session, decisions } }
    if (linked.second === null) return { ...kept, session: { ...linked, second: session.second, decisions } }
  }
  return { ...kept, session: { ...linked, decisions }, isGiven: true }
}

/** What was decided here, and what a link brings on everything else: each of the two may have decided something. */
function mergedDecisions({ session, isDecided, decidedHere }: KeptSession, linked: Session): Session['decisions'] {
  if (!isDecided) return linked.decisions
  const here = new Set(decidedHere ?? Object.keys(session.decisions))
  return Object.fromEntries([
    ...Object.entries(linked.decisions).filter(([item]) => !here.has(item)),
    ...Object.entries(session.decisions).filter(([item]) => here.has(item)),
  ])
}

/** Notes that an item was decided here, or left open again. */
export function decidedHere(kept: KeptSession, item: string): Pick<KeptSession, 'isDecided' | 'decidedHere'> {
  const before = kept.isDecided ? (kept.decidedHere ?? Object.keys(kept.session.decisions)) : []
  return { isDecided: true, decidedHere: [...new Set([...before, item])] }
}

export function stageOf({ session, seat, isGiven }: KeptSession): Stage {
  if (!isGiven) return 'answering'
  return seat === 'first' && session.second === null ? 'waiting' : 'compared'
}

/** How many answers differ between what one person said and what they said another time. */
export function countChanged(before: SessionPerson, after: SessionPerson): number {
  const said = (person: SessionPerson, item: string) => {
    const answer = answerOf(person, item)
    return answer && `${keyOfOwner(answer.owner)} ${answer.weight}`
  }
  const items = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])
  return [...items].filter((item) => said(before, item) !== said(after, item)).length
}
