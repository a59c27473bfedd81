import type { Seat, Session } from './session.ts'

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

export function stageOf({ session, seat, isGiven }: KeptSession): Stage {
  if (!isGiven) return 'answering'
  return seat === 'first' && session.second === null ? 'waiting' : 'compared'
}
