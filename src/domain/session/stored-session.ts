import {
  type Decision,
  newSession,
  nobodyYet,
  scopes,
  type Session,
  type SessionAnswer,
  type SessionPerson,
  sessionId,
  weights,
} from './session.ts'

/**
 * Reads a session from storage. Checks its shape only; its values are normalized where they're used, so that an id that the
 * content no longer has isn't lost.
 * @returns undefined if it isn't one.
 */
export function sessionFromStored(stored: unknown): Session | undefined {
  if (!isRecord(stored) || typeof stored['id'] !== 'string' || !sessionId.test(stored['id'])) return undefined
  const { id, first, second, decisions } = stored
  if (!isRecord(first)) return undefined
  return {
    ...newSession(id),
    scope: scopes.find((each) => each === stored['scope']) ?? 'contested',
    first: personOf(first),
    second: isRecord(second) ? personOf(second) : null,
    decisions: recordOf(decisions, decisionOf),
  }
}

function personOf({ name, role, answers }: Readonly<Record<string, unknown>>): SessionPerson {
  return {
    ...nobodyYet,
    name: textOf(name),
    role: typeof role === 'string' ? role : null,
    answers: recordOf(answers, answerOf),
  }
}

function answerOf(stored: Readonly<Record<string, unknown>>): SessionAnswer | undefined {
  const weight = weights.find((each) => each === stored['weight'])
  if (typeof stored['owner'] !== 'string' || stored['owner'] === '' || weight === undefined) return undefined
  return { owner: stored['owner'], weight }
}

function decisionOf({ owner, lead, person, note }: Readonly<Record<string, unknown>>): Decision | undefined {
  if (owner !== null && (typeof owner !== 'string' || owner === '')) return undefined
  return { owner, ...(typeof lead === 'string' && { lead }), person: textOf(person), note: textOf(note) }
}

function recordOf<T>(
  stored: unknown,
  read: (entry: Readonly<Record<string, unknown>>) => T | undefined,
): Readonly<Record<string, T>> {
  if (!isRecord(stored)) return {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, entry]) => {
      const value = isRecord(entry) ? read(entry) : undefined
      return value === undefined ? [] : [[id, value]]
    }),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
