import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charterLink, linkLength, longestLink } from '#domain/charter/charter-link.ts'
import { charterHolders, charterItems, defaultCharter, holderNames, usualAssignment } from '#domain/charter/charter.ts'
import { agreedCharter, agreedOwners } from '#domain/session/agreed-charter.ts'
import { itemsIn, keyOfOwner, nameIn, newSession, nobodyYet, type Session } from '#domain/session/session.ts'
import { content as charterContent } from '#routes/site-content/charter.ts'
import { sessionContent } from '#routes/site-content/session.ts'
import { sessionOfTwo } from './arbitraries.ts'

const content = { ...charterContent, ...sessionContent }

const said = (owner: string) => ({ owner, weight: 'matters' }) as const
const session: Session = {
  ...newSession('1'),
  first: {
    name: 'Ana',
    role: 'cio',
    answers: { ai: said('ciso'), data: said('cio'), security: said('cio'), platform: said('+Head of Data') },
  },
  second: {
    name: 'Ben',
    role: 'cto',
    answers: { ai: said('ciso'), data: said('cto'), security: said('cto'), platform: said('+head of data') },
  },
  decisions: {
    data: { owner: 'cdo', person: '', note: '' },
    ai: { owner: null, person: 'Ben', note: 'Ask the board' },
  },
}

const ben = session.second ?? nobodyYet

const ownersIn = (any: Session) => {
  const charter = agreedCharter(content, any)
  const nameOf = holderNames(charterHolders(content, charter))
  return new Map(charterItems(content, charter).map(({ id, assignment }) => [id, nameOf(assignment.holder)]))
}

describe('the agreed charter', () => {
  it('has what was decided, and what both said alike; what’s open is unassigned, and the rest is the article’s', () => {
    const owners = ownersIn(session)
    expect(owners.get('data')).toBe('CDO')
    expect(owners.get('platform')).toBe('Head of Data')
    // Both said the same, and still left it open.
    expect(owners.get('ai')).toBe('Unassigned')
    expect(owners.get('security')).toBe('Unassigned')
    // Neither answered.
    expect(owners.get('compliance')).toBe('Unassigned')
    // Not on the list of contested ones.
    const others = charterItems(content, defaultCharter).filter(({ id }) => !sessionContent.contested.includes(id))
    const divided = sessionContent.items.filter(({ id }) => sessionContent.contested.includes(id))
    const included = divided.flatMap(({ includes }) => includes)
    for (const { id, responsibility } of others.filter((item) => !included.includes(item.id))) {
      const usual = responsibility && usualAssignment(responsibility).holder
      expect(owners.get(id)).toBe(usual === 'shared' ? 'Shared' : usual?.toUpperCase())
    }
    for (const id of included) expect(owners.get(id)).toBe('Unassigned')
  })

  it('has the lead of what’s shared, decided or agreed from the start, also for what a line includes', () => {
    const lead = (owner: string, role: string) => ({ owner, lead: role, person: '', note: '' })
    const charter = agreedCharter(content, {
      ...session,
      first: {
        ...session.first,
        answers: { ...session.first.answers, vendors: said('shared'), security: said('shared') },
      },
      second: { ...ben, answers: { ...ben.answers, vendors: said('shared'), security: said('shared') } },
      scope: 'whole',
      decisions: { data: lead('shared', 'cto'), vendors: lead('shared', 'cio'), platform: lead('cto', 'cto') },
    })
    const led = Object.entries(charter.assigned).filter(([, { holder }]) => holder === 'shared')
    const includes = sessionContent.items.find(({ id }) => id === 'data')?.includes ?? []
    for (const id of ['data', ...includes])
      expect(charter.assigned[id]).toMatchObject({ holder: 'shared', lead: 'cto' })
    expect(Object.fromEntries(led)).toMatchObject({ vendors: { lead: 'cio' }, security: { lead: null } })
    expect(charter.assigned['platform']).toMatchObject({ holder: 'cto', lead: null })
  })

  it('names the two in their roles', () => {
    expect(agreedCharter(content, session).names).toEqual({ cio: 'Ana', cto: 'Ben' })
    const first = { ...session.first, role: 'cto' }
    expect(agreedCharter(content, { ...session, first }).names).toEqual({ cto: 'Ana' })
  })

  it('of any session has every agreed owner, also with what a line includes, and fits in a link', () => {
    fc.assert(
      fc.property(sessionOfTwo, (any) => {
        const charter = agreedCharter(content, any)
        const agreed = agreedOwners(content, any)
        const holders = new Map(charterItems(content, charter).map(({ id, assignment }) => [id, assignment.holder]))
        for (const { id, includes } of itemsIn(content, any.scope)) {
          const owner = agreed.get(id) ?? ''
          for (const each of [id, ...includes]) {
            const holder = holders.get(each) ?? ''
            const name = charter.ownHolders.find((own) => own.id === holder)?.name
            expect(name === undefined ? holder : keyOfOwner(`+${name}`)).toBe(keyOfOwner(owner))
            expect(nameIn(owner) === undefined).toBe(name === undefined)
          }
        }
        const query = charterLink.serialize(content, [charter])
        expect(charterLink.parse(content, query)).toEqual({ value: [charter], issues: [] })
        expect(linkLength(content, charter)).toBeLessThan(longestLink)
      }),
    )
  })
})
