import type { KeptSession } from '#domain/session/kept-session.ts'
import { newSession, type Scope } from '#domain/session/session.ts'
import { sessionFromStored } from '#domain/session/stored-session.ts'
import { isKept } from '#state/persistence/is-kept.ts'
import { persistedStore } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

export interface SessionState {
  /** In the order in which they were started. */
  readonly sessions: readonly KeptSession[]
  /** Id of the session that's shown without a link; null if none is. */
  readonly open: string | null
}

/** The most sessions on a device. */
export const mostSessions = 20

export const sessionStore = persistedStore<SessionState>({
  name: `${storagePrefix}sessions`,
  version: 1,
  initial: { sessions: [], open: null },
  read: (stored) => {
    if (typeof stored !== 'object' || stored === null) return undefined
    if (!('sessions' in stored) || !Array.isArray(stored.sessions)) return undefined
    const sessions: KeptSession[] = []
    for (const each of stored.sessions.slice(0, mostSessions)) {
      const kept = readKept(each)
      // Two sessions with one id would change as one.
      if (kept !== undefined && !sessions.some(({ session }) => session.id === kept.session.id)) sessions.push(kept)
    }
    const open = 'open' in stored ? sessions.find(({ session }) => session.id === stored.open) : undefined
    return { state: { sessions, open: open?.session.id ?? null }, isPartial: !isKept(stored.sessions, sessions) }
  },
})

/**
 * Changes a session, or starts it.
 *
 * @param id Undefined for the open one; if none is open, a new one is started and opened.
 * @param change Gets what's kept; undefined if nothing is.
 * @returns whether there was room for it
 */
export function editSession(
  id: string | undefined,
  change: (kept: KeptSession | undefined, id: string) => KeptSession,
): boolean {
  const fresh = newId()
  let hasRoom = true
  sessionStore.update(({ sessions, open }) => {
    const about = id ?? open ?? fresh
    const before = sessions.find(({ session }) => session.id === about)
    hasRoom = before !== undefined || sessions.length < mostSessions
    if (!hasRoom) return undefined
    const after = change(before, about)
    return {
      sessions: before === undefined ? [...sessions, after] : sessions.map((kept) => (kept === before ? after : kept)),
      open: about,
    }
  })
  return hasRoom
}

/** A session before anything is entered. */
export function emptySession(id: string, scope: Scope = 'contested'): KeptSession {
  return { session: { ...newSession(id), scope }, seat: 'first', isGiven: false, isDecided: false }
}

/** Shows another session, or an empty one. */
export function openSession(id: string | null): void {
  sessionStore.update(() => ({ open: id }))
}

export function deleteSession(id: string): void {
  sessionStore.update(({ sessions, open }) => ({
    sessions: sessions.filter(({ session }) => session.id !== id),
    open: open === id ? null : open,
  }))
}

/** Random, so that no two sessions in the world are taken for one another. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36).padStart(7, '0')).join('')
}

function readKept(stored: unknown): KeptSession | undefined {
  if (typeof stored !== 'object' || stored === null || !('session' in stored)) return undefined
  const session = sessionFromStored(stored.session)
  if (session === undefined) return undefined
  const seat = 'seat' in stored && (stored.seat === 'first' || stored.seat === 'second') ? stored.seat : null
  return {
    session,
    seat,
    isGiven: 'isGiven' in stored && stored.isGiven === true,
    isDecided: 'isDecided' in stored && stored.isDecided === true,
    ...('decidedHere' in stored &&
      Array.isArray(stored.decidedHere) && {
        decidedHere: stored.decidedHere.filter((each) => typeof each === 'string'),
      }),
  }
}
