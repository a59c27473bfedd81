import { describe, expect, it } from 'vitest'
import { countChanged } from '#domain/session/count-changed.ts'
import { type KeptSession, stageOf } from '#domain/session/kept-session.ts'
import { openedSession, withDecision } from '#domain/session/opened-session.ts'
import { newSession, nobodyYet, type Session, type SessionPerson, type Weight } from '#domain/session/session.ts'

const person = (name: string) => ({ ...nobodyYet, name })
const agreed = (owner: string) => ({ owner, person: '', note: '' })

const sent: Session = { ...newSession('1'), first: person('Ana') }
const both: Session = { ...sent, second: person('Ben') }
const mine: KeptSession = { session: sent, seat: 'first', isGiven: true, isDecided: false }
const theirs: KeptSession = { session: both, seat: 'second', isGiven: false, isDecided: false }

describe('a link', () => {
  it('with one person’s answers makes the reader the other one, who answers first', () => {
    const opened = openedSession(undefined, sent)
    expect(opened).toMatchObject({ seat: 'second', isGiven: false })
    expect(stageOf(opened)).toBe('answering')
  })

  it('with both shows them, also to someone else', () => {
    const opened = openedSession(undefined, both)
    expect(opened).toMatchObject({ seat: null })
    expect(stageOf(opened)).toBe('compared')
  })

  it('of one’s own still waits for the other, and one that came back doesn’t', () => {
    expect(stageOf(openedSession(mine, sent))).toBe('waiting')
    const opened = openedSession(mine, both)
    expect(stageOf(opened)).toBe('compared')
    expect(opened.session).toEqual(both)
  })

  it('that’s opened again has what was entered here so far, and the other’s latest answers', () => {
    const opened = openedSession(theirs, { ...sent, first: person('Ana B.') })
    expect(opened.session).toMatchObject({ first: { name: 'Ana B.' }, second: { name: 'Ben' } })
    expect(stageOf(opened)).toBe('answering')
  })

  it('doesn’t replace one’s own answers, but those that were sent are the ones that are compared', () => {
    const changed = { ...mine, session: { ...sent, first: person('Ana B.') } }
    expect(openedSession(changed, sent).session.first.name).toBe('Ana B.')
    expect(openedSession(changed, both).session.first.name).toBe('Ana')
    const given = { ...theirs, isGiven: true, session: { ...both, second: person('Ben B.') } }
    expect(openedSession(given, both).session.second?.name).toBe('Ben B.')
    // What the first person sent again comes too late, with the other's answers or without them.
    for (const late of [sent, both]) {
      const opened = openedSession(given, { ...late, scope: 'whole', first: person('Ana B.') })
      expect(opened.session).toEqual(given.session)
      expect(stageOf(opened)).toBe('compared')
    }
    // Finished on another device.
    expect(openedSession({ ...theirs, session: { ...both, second: person('B') } }, both)).toMatchObject({
      session: { second: { name: 'Ben' } },
      isGiven: true,
    })
  })

  it('brings decisions, unless something was decided here', () => {
    const linked = { ...both, decisions: { ai: agreed('cio') } }
    expect(openedSession({ ...theirs, isGiven: true }, linked).session.decisions).toEqual(linked.decisions)
    const undecided = { ...withDecision(theirs, 'ai', undefined), isGiven: true }
    expect(openedSession(undecided, linked).session.decisions).toEqual({})
  })

  it('brings decisions on what wasn’t decided here: each of the two may have decided something', () => {
    const here = { ...theirs, isGiven: true, session: { ...both, decisions: { ai: agreed('cto') } } }
    const linked = { ...both, decisions: { ai: agreed('cio'), data: agreed('cdo') } }
    const merged = { ai: agreed('cto'), data: agreed('cdo') }
    expect(openedSession(withDecision(here, 'ai', agreed('cto')), linked).session.decisions).toEqual(merged)
    // As stored before items were noted.
    expect(openedSession({ ...here, isDecided: true }, linked).session.decisions).toEqual(merged)
    // The other's device gets the same from the link that is sent back.
    const theirsThen = { ...linked, decisions: merged }
    const other = withDecision({ ...mine, session: linked }, 'data', agreed('cdo'))
    expect(openedSession(other, theirsThen).session.decisions).toEqual(merged)
    const came = { ...theirs, isGiven: true, session: linked }
    expect(openedSession(came, sent).session.decisions).toEqual(linked.decisions)
  })
})

it('what changed is counted answer by answer, however a name is capitalized', () => {
  const of = (answers: SessionPerson['answers']) => ({ ...nobodyYet, answers })
  const said = (owner: string, weight: Weight = 'matters') => ({ owner, weight })
  const before = of({ ai: said('cio'), data: said('+Head of Data'), security: said('ciso'), web: said('+') })
  expect(countChanged(before, of({ ai: said('cio'), data: said('+head of data'), security: said('ciso') }))).toBe(0)
  expect(countChanged(before, of({ ai: said('cio', 'firm'), data: said('cto'), platform: said('cto') }))).toBe(4)
})
