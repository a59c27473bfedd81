import type { Seat, Session } from './session.ts'

/** A session on a device. */
export interface KeptSession {
  readonly session: Session
  /** Which of the two the reader is; null for someone else, such as a chair. */
  readonly seat: Seat | null
  /** Whether the reader has finished their answers, which can then be seen next to the other's. */
  readonly isGiven: boolean
  /** Whether something was decided here. Then the decisions are those of this device, not those of a link. */
  readonly isDecided: boolean
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
  const { session, seat, isGiven, isDecided } = kept
  const { decisions } = isDecided || linked.second === null ? session : linked
  if (seat === 'first' && linked.second === null) return kept
  if (seat === 'second') {
    if (isGiven) return { ...kept, session: { ...session, decisions } }
    if (linked.second === null) return { ...kept, session: { ...linked, second: session.second, decisions } }
  }
  return { ...kept, session: { ...linked, decisions }, isGiven: true }
}

export function stageOf({ session, seat, isGiven }: KeptSession): Stage {
  if (!isGiven) return 'answering'
  return seat === 'first' && session.second === null ? 'waiting' : 'compared'
}
