import type { KeptSession } from './kept-session.ts'
import type { Decision, Session } from './session.ts'

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

/** Decides on an item here, or leaves it open again. */
export function withDecision(kept: KeptSession, item: string, decision: Decision | undefined): KeptSession {
  const { session, isDecided, decidedHere = Object.keys(session.decisions) } = kept
  const { [item]: _, ...others } = session.decisions
  const decisions = decision === undefined ? others : { ...others, [item]: decision }
  const here = isDecided ? decidedHere : []
  return {
    ...kept,
    isDecided: true,
    decidedHere: [...new Set([...here, item])],
    session: { ...session, decisions },
  }
}
