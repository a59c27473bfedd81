import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSession, type DifferenceKind, importanceOf } from '#domain/session/compare-session.ts'
import { agreementSentence, settlingHint } from '#domain/session/describe-session.ts'
import {
  itemsIn,
  newSession,
  normalizeSession,
  personNames,
  type Session,
  type SessionPerson,
  type Weight,
} from '#domain/session/session.ts'
import { sessionContent as content } from '#routes/site-content/session.ts'
import { sessionOfTwo } from './arbitraries.ts'

type Said = Readonly<Record<string, readonly [string, Weight?]>>

const person = (role: string | null, said: Said): SessionPerson => ({
  name: '',
  role,
  answers: Object.fromEntries(Object.entries(said).map(([id, [owner, weight = 'matters']]) => [id, { owner, weight }])),
})

const sessionOf = (first: Said, second: Said): Session => ({
  ...newSession('1'),
  first: person('cio', first),
  second: person('cto', second),
})

const compare = (first: Said, second: Said) => compareSession(content, sessionOf(first, second))

describe('two people’s answers', () => {
  it.each<readonly [DifferenceKind, string, string]>([
    ['both-claim', 'cio', 'cto'],
    ['neither-claims', 'cto', 'cio'],
    ['unowned', 'nobody', 'nobody'],
    ['one-undecided', 'nobody', 'cto'],
    ['one-undecided', 'ciso', 'nobody'],
    ['one-shares', 'shared', 'cto'],
    ['one-shares', 'cio', 'shared'],
    ['differ', 'ciso', 'cto'],
    ['differ', 'shared', 'ciso'],
    ['differ', '+Head of data', 'cto'],
  ])('are %s if they say %s and %s', (kind, one, other) => {
    const { differences, agreements } = compare({ ai: [one] }, { ai: [other] })
    expect(differences.map((each) => each.kind)).toEqual([kind])
    expect(agreements).toEqual([])
  })

  it('claim something only for their own role', () => {
    const session = { ...sessionOf({ ai: ['cio'] }, { ai: ['cto'] }) }
    const of = (one: string | null, other: string | null) =>
      compareSession(content, {
        ...session,
        first: { ...session.first, role: one },
        second: person(other, { ai: ['cto'] }),
      }).differences[0]?.kind
    expect(of('cio', 'cto')).toBe('both-claim')
    expect(of(null, 'cto')).toBe('differ')
    expect(of('cio', 'cio')).toBe('differ')
  })

  it('agree on the same owner, however the name is capitalized, but not on none', () => {
    const { agreements, differences, unanswered } = compare(
      { ai: ['+Head of Data'], data: ['ciso'], web: ['cio'] },
      { ai: ['+head of data', 'firm'], data: ['ciso'] },
    )
    expect(agreements.map(({ item, owner }) => [item.id, owner])).toEqual([
      ['ai', '+Head of Data'],
      ['data', 'ciso'],
    ])
    expect(differences).toEqual([])
    // `web` is a topic, not a responsibility.
    expect(unanswered).toHaveLength(content.contested.length - 2)
  })

  it('are sorted by who cares less, then by who cares more, then by how far apart they are, then by the list', () => {
    const { differences } = compare(
      {
        ai: ['cio', 'either'],
        data: ['cio', 'matters'],
        security: ['cio', 'firm'],
        production: ['ciso', 'matters'],
        platform: ['shared', 'matters'],
        architecture: ['cio', 'firm'],
        product: ['cio', 'firm'],
      },
      {
        ai: ['cto', 'firm'],
        data: ['cto', 'matters'],
        security: ['cto', 'matters'],
        production: ['cto', 'matters'],
        platform: ['cto', 'matters'],
        architecture: ['cto', 'firm'],
      },
    )
    expect(differences.map(({ item }) => item.id)).toEqual([
      'architecture',
      'security',
      'data',
      'production',
      'platform',
      'ai',
      'product',
    ])
  })

  it('start with an open gap where it matters the same: no owner comes before two', () => {
    const { differences } = compare(
      { ai: ['cio'], data: ['cto'], security: ['nobody'], platform: ['ciso'] },
      { ai: ['cto'], data: ['cio'], security: ['nobody'], platform: ['cto'] },
    )
    expect(differences.map(({ kind }) => kind)).toEqual(['neither-claims', 'unowned', 'both-claim', 'differ'])
  })

  it('are each a difference, an agreement, or unanswered; and importance never rises down the list', () => {
    fc.assert(
      fc.property(sessionOfTwo, (session) => {
        const { differences, agreements, unanswered } = compareSession(content, session)
        const ids = [...differences, ...agreements].map(({ item }) => item.id).concat(unanswered.map(({ id }) => id))
        expect(ids.toSorted()).toEqual(
          itemsIn(content, session.scope)
            .map(({ id }) => id)
            .toSorted(),
        )
        const importance = differences.map(importanceOf)
        expect(importance).toEqual(importance.toSorted((one, other) => other - one))
      }),
    )
  })

  it('compare the same in both orders', () => {
    fc.assert(
      fc.property(sessionOfTwo, ({ first, second, ...rest }) => {
        const nobody = { name: '', role: null, answers: {} }
        const there = compareSession(content, { ...rest, first, second })
        const back = compareSession(content, { ...rest, first: second ?? nobody, second: first })
        const told = ({ differences }: typeof there) => differences.map(({ item, kind }) => [item.id, kind])
        expect(told(back)).toEqual(told(there))
      }),
    )
  })

  it('say how much they agree, and who could give way', () => {
    const session = sessionOf(
      { ai: ['cio', 'either'], data: ['cio'], security: ['cio', 'either'] },
      { ai: ['cto'], data: ['cio'], security: ['nobody'] },
    )
    const compared = compareSession(content, session)
    expect(agreementSentence(content, session)).toBe('You agree on 1 of 3. Twelve others were skipped.')
    const hints = compared.differences.map((each) => settlingHint(each, { first: 'Ana', second: 'Ben' }))
    expect(hints.filter(Boolean)).toEqual(['Ana could live with either, so the answer of Ben may do.'])
    expect(agreementSentence(content, sessionOf({ ai: ['cio'] }, { ai: ['cto'] }))).toMatch(
      /^You don’t agree on any of the 1 yet\./,
    )
  })

  it('agree on what they decided since, too, but not on what they left open', () => {
    const session = sessionOf(
      { ai: ['cio'], data: ['cio'], security: ['cio'] },
      { ai: ['cto'], data: ['cio'], security: ['cto'] },
    )
    const decided = (decisions: Session['decisions']) => agreementSentence(content, { ...session, decisions })
    const open = { owner: null, person: '', note: '' }
    const to = (owner: string) => ({ owner, person: '', note: '' })
    expect(decided({ ai: to('ciso'), security: open })).toMatch(/^You agree on 2 of 3, counting 1 that you decided\./)
    expect(decided({ ai: to('cio'), security: to('shared') })).toMatch(
      /^You agree on all 3, counting 2 that you decided\./,
    )
    expect(decided({ data: open })).toMatch(/^You don’t agree on any of the 3 yet\./)
  })
})

describe('the names of the two', () => {
  const names = (one: string, other: string, roles: readonly [string | null, string | null] = [null, null]) =>
    personNames(content, {
      ...newSession('1'),
      first: { ...person(roles[0], {}), name: one },
      second: { ...person(roles[1], {}), name: other },
    })

  it('are theirs, or those of their roles, or their order, and never the same', () => {
    expect(names('Ana', 'Ben')).toEqual({ first: 'Ana', second: 'Ben' })
    expect(names('', 'Ben', ['cio', 'cto'])).toEqual({ first: 'CIO', second: 'Ben' })
    expect(names('', '')).toEqual({ first: 'First person', second: 'Second person' })
    expect(names('Ana', 'Ana')).toEqual({ first: 'Ana (1)', second: 'Ana (2)' })
  })
})

it('normalizing a session twice changes nothing', () => {
  fc.assert(
    fc.property(sessionOfTwo, (session) => {
      expect(normalizeSession(content, session)).toEqual(session)
    }),
  )
})
