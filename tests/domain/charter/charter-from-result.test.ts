import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { content } from '#content/index.ts'
import { charterFromResult, unassignedCharter } from '#domain/charter/charter-from-result.ts'
import { charterHolders, charterItems, holderNames, normalizeCharter } from '#domain/charter/charter.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { decide } from '#domain/quiz/decide.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { axes } from '#model/quiz.ts'
import { someAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { runs } from '#tests/runs.ts'

const startFrom = (link: string) => charterFromResult(content, parseAnswers(content.quiz, link).value.answers)
const holders = (link: string) => {
  const { charter } = startFrom(link)
  return Object.fromEntries(charterItems(content, charter).map(({ id, assignment }) => [id, assignment.holder]))
}
const reasons = (link: string) => Object.fromEntries(startFrom(link).reasons)

/** A bank with two vacant positions: both sides call for an executive. */
const bank =
  'v2.people-from2000.reach-half.inside-empty.inblocks-skill.instakes-replace-loss.outside-several.outblocks-divided.outstakes-team-loss.shared-some.pace-clearly.pay-more.gaps-product'
/** A county with fragmented technology leadership; its citizens get a website. */
const county =
  'v2.people-from2000.reach-none.inside-several.inblocks-divided.instakes-replace-loss-spend.pay-one.gaps-program'
/** A workshop too small for an executive who only leads. Each test says who leads the outward side. */
const workshop = (outside: string, inside = 'nobody') =>
  `v2.people-to19.reach-some.inside-${inside}.inblocks-nothing.instakes-nothing.outside-${outside}.outblocks-nothing.outstakes-nothing.shared-some.pace-no.pay-one.gaps-nothing`

describe('a charter that starts from a result', () => {
  it('gives each side to its role where the result calls for both', () => {
    expect(holders(bank)).toMatchObject({ security: 'cio', product: 'cto', dialogue: 'shared' })
    expect(reasons(bank)).toMatchObject({
      security: { kind: 'new', because: ['people', 'inside', 'inblocks', 'instakes'] },
      product: { kind: 'new', because: ['reach', 'outside', 'outblocks', 'outstakes'] },
      dialogue: { kind: 'shared', because: [] },
    })
  })

  it('gives a side to its role, and what two would share as well where the other isn’t there', () => {
    expect(holders(county)).toMatchObject({ security: 'cio', product: 'nobody', dialogue: 'cio' })
    expect(reasons(county)).toMatchObject({
      security: { kind: 'new' },
      dialogue: { kind: 'alone', because: [] },
    })
  })

  it('tells a side with no technology to speak of by the answer that says so', () => {
    expect(reasons(county)['product']).toEqual({ kind: 'absent', holder: 'nobody', because: ['reach'] })
  })

  test.each([
    ['top', 'executive', 'cto'],
    ['head', 'led', 'manager'],
    ['boss', 'led', 'ceo'],
    ['side', 'led', 'provider'],
    ['provider', 'led', 'provider'],
    ['parent', 'led', 'parent'],
    ['nobody', 'unled', 'nobody'],
    ['several', 'divided', 'nobody'],
    ['title', 'title', 'nobody'],
    ['empty', 'vacant', 'nobody'],
  ])('gives a side that’s led by "%s" today to them: %s, %s', (outside, kind, holder) => {
    expect(reasons(workshop(outside))['product']).toEqual({ kind, holder, because: ['outside'] })
  })

  it('says where it isn’t known who leads a side', () => {
    expect(reasons(workshop('dk'))['product']).toEqual({ kind: 'unknown', holder: 'nobody', because: [] })
    expect(reasons('v2.people-to99')).toMatchObject({
      security: { kind: 'unknown', holder: 'nobody' },
      product: { kind: 'unknown', holder: 'nobody' },
      dialogue: { kind: 'unshared', holder: 'nobody' },
    })
  })

  it('has those share who lead today, if both are executives', () => {
    expect(holders(workshop('top', 'top'))).toMatchObject({ security: 'cio', product: 'cto', dialogue: 'shared' })
    expect(holders(workshop('top'))).toMatchObject({ security: 'nobody', product: 'cto', dialogue: 'cto' })
    expect(holders(workshop('head'))).toMatchObject({ product: 'manager', dialogue: 'nobody' })
  })

  it('gives everything to one executive for both, by the title that fits', () => {
    const together = bank.replace('shared-some', 'shared-most')
    const { charter } = startFrom(together)
    expect(new Set(Object.values(holders(together)))).toEqual(new Set(['by-1']))
    expect(charter.ownHolders).toEqual([{ id: 'by-1', name: 'A chief information and technology officer' }])
    expect(reasons(together)['dialogue']).toEqual({ kind: 'combined', holder: 'by-1', because: ['shared'] })
    const close = reasons(bank.replace('pace-clearly', 'pace-partly'))
    expect(close['security']).toEqual({ kind: 'combined', holder: 'by-1', because: ['shared', 'pace'] })
  })

  it('names that executive by the result where no title fits, and in as many characters as a charter takes', () => {
    const titled = (title: string | undefined) => {
      const { quiz } = content
      const combined = title === undefined ? {} : { from2000: title }
      const other = { ...content, quiz: { ...quiz, titles: { ...quiz.titles, combined } } }
      const answers = parseAnswers(quiz, bank.replace('shared-some', 'shared-most')).value.answers
      return charterFromResult(other, answers).charter.ownHolders[0]?.name
    }
    expect(titled(undefined)).toBe('One executive for both')
    expect(titled('x'.repeat(64))).toBe('x'.repeat(60))
  })

  it('gives what plainly belongs to another role that’s called for to the party that stands for it', () => {
    const exposed = bank.replace('gaps-product', 'gaps-secure')
    expect(reasons(exposed)).toMatchObject({
      security: { kind: 'other', holder: 'ciso', because: ['gaps'] },
      risk: { kind: 'new', holder: 'cio' },
    })
    expect(holders(exposed.replace('shared-some', 'shared-most'))).toMatchObject({ security: 'ciso', risk: 'by-1' })
  })

  it('gives a side to the head whom the result calls for, rather than to those who lead it today', () => {
    const unled =
      'v2.people-to499.reach-some.inside-side.inblocks-load.instakes-loss.outside-top.outblocks-nothing.outstakes-nothing.shared-some.pace-no.pay-one.gaps-nothing'
    expect(explainResult(content.quiz, parseAnswers(content.quiz, unled).value.answers).otherRoles).toMatchObject([
      { id: 'head-of-it' },
    ])
    expect(reasons(unled)).toMatchObject({
      infrastructure: { kind: 'other', holder: 'manager', because: ['inside', 'inblocks'] },
      security: { kind: 'other', holder: 'manager' },
      product: { kind: 'executive', holder: 'cto' },
    })
    expect(reasons(unled.replace('gaps-nothing', 'gaps-secure'))).toMatchObject({
      infrastructure: { holder: 'manager' },
      security: { kind: 'other', holder: 'ciso', because: ['gaps'] },
    })
  })

  it('takes what carries over from version 1, however little', () => {
    expect(reasons('v1.reentry-4.inside-executive.outside-nobody.people-to99.seat-no')).toMatchObject({
      security: { kind: 'executive', holder: 'cio' },
      product: { kind: 'unled', holder: 'nobody' },
      dialogue: { kind: 'alone', holder: 'cio' },
    })
    expect(reasons('v1.reentry-4')).toMatchObject({ security: { kind: 'unknown', holder: 'nobody' } })
  })

  it('has a reason for everything, fills what the result calls for, and is a charter as it’s kept', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { charter, reasons: found } = charterFromResult(content, answers)
        expect(normalizeCharter(content, charter)).toEqual(charter)
        const nameOf = holderNames(charterHolders(content, charter))
        const { result } = decide(content.quiz, answers)
        const called = result.kind === 'role' ? [result.axis] : result.kind === 'both' ? axes : []
        for (const { id, assignment, responsibility } of charterItems(content, charter)) {
          const reason = found.get(id)
          expect(reason?.holder).toBe(assignment.holder)
          expect(nameOf(assignment.holder)).not.toBe(assignment.holder)
          for (const question of reason?.because ?? []) expect(answers.chosen).toHaveProperty(question)
          const role = content.roles.find((each) => each.id === responsibility?.lean)
          if (role === undefined || reason?.kind === 'other') continue
          const isCalledFor = called.some((axis) => axis === role.faces)
          expect(reason?.kind === 'new').toBe(isCalledFor)
          expect(assignment.holder === role.id).toBe(isCalledFor || reason?.kind === 'executive')
          expect(reason?.kind === 'combined').toBe(result.kind === 'combined')
        }
      }),
      { numRuns: runs(60) },
    )
  })
})

it('a charter with nothing given out has everything with nobody', () => {
  for (const { assignment } of charterItems(content, unassignedCharter(content)))
    expect(assignment.holder).toBe('nobody')
})
