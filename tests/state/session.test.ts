import { beforeEach, expect, test } from 'vitest'
import type { KeptSession } from '#domain/session/kept-session.ts'
import {
  deleteSession,
  editSession,
  emptySession,
  mostSessions,
  openSession,
  type SessionState,
  sessionStore,
} from '#state/session.ts'

const key = 'cio-or-cto:sessions'

beforeEach(() => {
  localStorage.clear()
  sessionStore.setState({ sessions: [], open: null })
})

const stored = (): SessionState => JSON.parse(localStorage.getItem(key) ?? '{}').state
const named = (name: string) => (kept: KeptSession | undefined, id: string) => {
  const { session, ...rest } = kept ?? emptySession(id)
  return { ...rest, session: { ...session, first: { ...session.first, name } } }
}

test('the first edit starts a session and opens it; the next ones change it', () => {
  editSession(undefined, named('A'))
  editSession(undefined, named('Ana'))
  const { sessions, open } = stored()
  expect(sessions.map(({ session }) => session.first.name)).toEqual(['Ana'])
  expect(open).toBe(sessions[0]?.session.id)
  expect(open).toMatch(/^[0-9a-z]{14}$/)
})

test('a session that came by link is kept under its own id, and the one that was open stays', () => {
  editSession(undefined, named('Ana'))
  editSession('4fz', named('Ben'))
  expect(stored().sessions.map(({ session }) => session.first.name)).toEqual(['Ana', 'Ben'])
  expect(stored().open).toBe('4fz')
  openSession(null)
  editSession(undefined, named('Eva'))
  expect(stored().sessions).toHaveLength(3)
})

test('deleting a session leaves the others, and none is open then', () => {
  editSession('1', named('Ana'))
  editSession('2', named('Ben'))
  deleteSession('2')
  expect(stored()).toMatchObject({ sessions: [{ session: { id: '1' } }], open: null })
})

test('no session is dropped for another: there’s a limit, which the caller learns of', () => {
  for (let number = 1; number <= mostSessions; number += 1) expect(editSession(`${number}`, named('Ana'))).toBe(true)
  expect(editSession('more', named('Ben'))).toBe(false)
  expect(editSession('1', named('Eva'))).toBe(true)
  expect(stored().sessions).toHaveLength(mostSessions)
})

test('what another tab wrote is kept', () => {
  editSession('1', named('Ana'))
  const { sessions } = stored()
  localStorage.setItem(
    key,
    JSON.stringify({ state: { sessions: [...sessions, emptySession('2')], open: '2' }, version: 1 }),
  )
  editSession('1', named('Eva'))
  expect(stored().sessions.map(({ session }) => session.first.name)).toEqual(['Eva', ''])
})

const whole = { ...emptySession('1'), isGiven: true }

test.each<readonly [string, unknown, number]>([
  ['no list', {}, 0],
  ['sessions that aren’t any', { sessions: [null, 'x', {}, { session: { id: '!' } }, { session: { id: '1' } }] }, 0],
  ['the same session twice', { sessions: [whole, whole] }, 1],
  [
    'answers that aren’t any',
    {
      sessions: [
        {
          ...whole,
          session: { ...whole.session, first: { name: 1, role: [], answers: { ai: { owner: 'cio' }, x: null } } },
        },
      ],
    },
    1,
  ],
])('stored data with %s is read as far as it can be, and set aside before it’s overwritten', (_, state, count) => {
  const raw = JSON.stringify({ state, version: 1 })
  localStorage.setItem(key, raw)
  sessionStore.refresh()
  expect(sessionStore.getState().sessions).toHaveLength(count)
  for (const { session } of sessionStore.getState().sessions) expect(session.first.answers).toEqual({})
  editSession('other', named('Ana'))
  expect(localStorage.getItem(`${key}:unread`)).toBe(raw)
})

test('ids that the content doesn’t have are kept: a later version may have them again', () => {
  const first = { name: 'Ana', role: 'x', answers: { gone: { owner: 'nobody-knows', weight: 'firm' } } }
  const sessions = [{ ...whole, session: { ...whole.session, first } }]
  localStorage.setItem(key, JSON.stringify({ state: { sessions, open: '1' }, version: 1 }))
  sessionStore.refresh()
  editSession('1', named('Eva'))
  expect(stored().sessions[0]?.session.first).toEqual({ ...first, name: 'Eva' })
  expect(localStorage.getItem(`${key}:unread`)).toBeNull()
})
