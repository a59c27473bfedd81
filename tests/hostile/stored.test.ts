import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { defaultCharter } from '#domain/charter/charter.ts'
import { normalizeSession } from '#domain/session/session.ts'
import { sessionContent } from '#routes/site-content/session.ts'
import { briefStore, editBrief, mostBriefs, resetBrief } from '#state/brief.ts'
import { charterStore, beginDraft, deleteDraft, mostDrafts } from '#state/charter.ts'
import { preferences, colorThemes } from '#state/preferences.ts'
import { answerQuestion, quizStore, startOver } from '#state/quiz.ts'
import { deleteSession, editSession, emptySession, mostSessions, sessionStore } from '#state/session.ts'
import { expectCleanObjects } from './clean-objects.ts'
import { attacks } from './values.ts'

describe.each([
  ['cio-or-cto:quiz', quizStore],
  ['cio-or-cto:charters', charterStore],
  ['cio-or-cto:briefs', briefStore],
  ['cio-or-cto:sessions', sessionStore],
  ['cio-or-cto:preferences', preferences],
] as const)('what is stored as %s', (name, store) => {
  test.each(attacks)('is $name, and the page keeps working', ({ value }) => {
    for (const stored of [value, ...stuffed(value)]) {
      window.localStorage.clear()
      window.localStorage.setItem(name, stored)
      store.refresh()
      startOver()
      answerQuestion(content.quiz, 'people', 'to99')
      expect(quizStore.getState().answers.chosen).toEqual({ people: ['to99'] })
      const id = beginDraft(defaultCharter)
      expect(charterStore.getState().drafts.length).toBeLessThanOrEqual(mostDrafts)
      if (id !== undefined) deleteDraft(id)
      editBrief({ query: '', profile: 'cio' }, value.slice(0, 100), value)
      expect(briefStore.getState().briefs.length).toBeLessThanOrEqual(mostBriefs)
      resetBrief('')
      editSession('mine', (kept, own) => kept ?? emptySession(own))
      expect(sessionStore.getState().sessions.length).toBeLessThanOrEqual(mostSessions)
      for (const { session } of sessionStore.getState().sessions) normalizeSession(sessionContent, session)
      deleteSession('mine')
      expect(colorThemes).toContain(preferences.getState().theme)
      expectCleanObjects()
    }
  })
})

/** A value in each place that a store has, up to the size of a device's storage. */
function stuffed(whole: string): readonly string[] {
  const value = whole.slice(0, 10_000)
  const states: readonly unknown[] = [
    value,
    { [value]: value },
    { theme: value },
    { answers: value, previous: value },
    { answers: { chosen: { [value]: value, people: value }, matters: [value] }, previous: { chosen: value } },
    {
      answers: { chosen: { [value]: [value], people: [value, 'to99'], gaps: [[value]] } },
      previous: { chosen: [value] },
    },
    { briefs: [value] },
    {
      briefs: [
        { query: value, profile: value, edits: { [value]: value } },
        { query: value, edits: value },
      ],
    },
    { sessions: [value], open: value },
    { sessions: [{ session: value }, { session: { id: '1', first: value, second: value, decisions: value } }] },
    {
      sessions: [
        {
          session: {
            id: '1',
            scope: value,
            first: { name: value, role: value, answers: { [value]: { owner: value, weight: 'firm' } } },
            second: { name: value, answers: { ai: { owner: `+${value}`, weight: 'firm' } } },
            decisions: { [value]: { owner: value }, ai: { owner: null, person: value, note: value } },
          },
          seat: value,
          isGiven: value,
        },
      ],
    },
    { drafts: [value], open: value },
    { drafts: [{ id: value, charter: value, answers: value }], open: value },
    { drafts: [{ id: '1', charter: { assigned: { [value]: value }, names: value, title: value }, answers: value }] },
  ]
  return states.flatMap((state) => [1, 2].map((version) => JSON.stringify({ state, version })))
}
