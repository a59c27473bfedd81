import { describe, expect, it, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { type Decision, decide } from '#domain/quiz/decide.ts'
import { calledRoles, otherRoles } from '#domain/quiz/other-roles.ts'
import type { FoundSide } from '#domain/quiz/side.ts'
import type { Question } from '#model/quiz.ts'
import { quiz as smallQuiz } from '#tests/second-pair/content/quiz.ts'

/** Each recommended role with its signs; in parentheses if a new executive would bring it along. */
function called(link: string) {
  const { answers } = parseAnswers(quiz, link).value
  return calledRoles(quiz, answers, decide(quiz, answers)).map(({ role, signs, isSolved }) =>
    [isSolved ? `(${role})` : role, ...signs.map(({ question, option }) => `${question}-${option}`)].join(' '),
  )
}

/** Much to lead on the inward side, nothing on the outward side: the finding depends on who leads it. */
const large = 'v2.people-from2000.reach-none.instakes-replace-loss.pay-one'

describe('what else is called for', () => {
  it('is first what stands in the way, then what’s missing, in the order of the content', () => {
    expect(called(`${large}.inside-top.inblocks-skill-mandate.gaps-secure-program`)).toEqual([
      'mandate inblocks-mandate',
      'person inblocks-skill',
      'program gaps-program',
      'security gaps-secure',
    ])
  })

  it('is last what a new executive brings along', () => {
    expect(called(`${large}.inside-head.inblocks-skill-place.gaps-secure`)).toEqual([
      'security gaps-secure',
      '(mandate) inblocks-place',
      '(person) inblocks-skill',
    ])
  })

  it.each([
    ['both', 'shared-little.pace-clearly.pay-more'],
    ['combined', 'shared-most.pace-no.pay-one'],
  ])('is solved on both sides where the result is %s', (result, rest) => {
    const link = `v2.people-from2000.reach-most.instakes-loss.outstakes-loss.inside-head.outside-head.${rest}`
    const { answers } = parseAnswers(quiz, `${link}.inblocks-place.outblocks-place`).value
    expect(decide(quiz, answers).result.kind).toBe(result)
    expect(called(`${link}.inblocks-place.outblocks-place`)).toEqual(['(mandate) inblocks-place outblocks-place'])
  })

  it('is still to be given where no executive can be paid for', () => {
    expect(called(`${large.replace('pay-one', 'pay-no')}.inside-head.inblocks-skill-mandate`)).toEqual([
      'mandate inblocks-mandate',
      'person inblocks-skill',
    ])
  })

  it('is each role once, with all of its signs', () => {
    expect(called(`${large}.inside-top.inblocks-skill-trust.gaps-benefit-process`)).toEqual([
      'person inblocks-skill inblocks-trust',
      'operations gaps-benefit gaps-process',
    ])
    expect(called(`${large}.inside-head.inblocks-place-divided`)).toEqual(['(mandate) inblocks-place inblocks-divided'])
  })

  it('has the signs of both sides', () => {
    const link = `v2.people-from2000.reach-most.instakes-loss.outstakes-loss.pay-one.inside-top.outside-top`
    expect(called(`${link}.inblocks-mandate.outblocks-mandate-skill`)).toEqual([
      'mandate inblocks-mandate outblocks-mandate',
      'person outblocks-skill',
    ])
  })

  it('isn’t solved by a new executive on one side where it’s pressing on the other', () => {
    const link = `v2.people-from2000.reach-most.instakes-loss.outstakes-loss.pay-one.inside-head.outside-top`
    expect(called(`${link}.inblocks-skill.outblocks-trust`)).toEqual(['person outblocks-trust inblocks-skill'])
  })

  it('is nothing where nothing is missing', () => {
    expect(called(`${large}.inside-top.inblocks-nothing.gaps-nothing`)).toEqual([])
    expect(called('')).toEqual([])
  })

  it('is no obstacle of those that are counted as missing, wherever the order of the content has its role', () => {
    const answers = { chosen: { crew: ['many'], stove: ['nobody'], smoke: ['hours'], loose: ['lock'] } }
    const order = { ...smallQuiz, otherRoleOrder: ['mandate', 'security'] } as const
    expect(calledRoles(order, answers, decide(order, answers)).map(({ role }) => role)).toEqual(['security'])
  })

  it('is recommended up to the number of the content', () => {
    const { answers } = parseAnswers(quiz, `${large}.inside-top.inblocks-skill-mandate.gaps-secure`).value
    expect(otherRoles(quiz, answers, decide(quiz, answers))).toEqual(['mandate', 'person'])
  })
})

describe('what stands in the way', () => {
  test.each([
    [
      'of a head whom an executive replaces is solved by that',
      'inside-head.inblocks-place',
      ['(mandate) inblocks-place'],
    ],
    [
      'of a head whom an executive replaces is solved, means and all',
      'inside-head.inblocks-mandate-place',
      ['(mandate) inblocks-mandate inblocks-place'],
    ],
    ['of an executive stays', 'inside-top.inblocks-skill', ['person inblocks-skill']],
    ['of a title without the work is solved', 'inside-title.inblocks-skill', ['(person) inblocks-skill']],
    ['of several isn’t about a person', 'inside-several.inblocks-skill-place', ['(mandate) inblocks-place']],
    ['of a vacant post isn’t about a person', 'inside-empty.inblocks-skill-mandate', ['(mandate) inblocks-mandate']],
    ['of nobody’s main job is about no post', 'inside-side.inblocks-skill-mandate', []],
    ['of a parent is its own matter', 'inside-parent.inblocks-skill-mandate', []],
  ])('%s', (_, link, roles) => {
    expect(called(`${large}.${link}`)).toEqual(roles)
  })

  it('is no gap, not even one of that side', () => {
    const options = [{ id: 'daily', label: '', role: 'person' }] as const
    const gaps: Question = { id: 'gaps', kind: 'gaps', axis: 'inward', text: '', options }
    const answers = { chosen: { gaps: ['daily'] } }
    expect(calledRoles({ ...quiz, questions: [gaps] }, answers, found({ cover: 'head' }))).toEqual([])
  })

  it('is about no post where it’s open who leads', () => {
    const answers = { chosen: { inblocks: ['mandate', 'skill'] } }
    expect(calledRoles(quiz, answers, found({ cover: undefined }))).toEqual([])
    expect(calledRoles(quiz, answers, found({ cover: 'title' }))).toHaveLength(2)
  })
})

/** A decision with a known inward side: by default, a full-time job without anyone in it. */
function found(side: Partial<FoundSide>): Decision {
  const rule = { id: 'light', when: {}, finding: 'light', because: '' } as const
  const inward: FoundSide = {
    axis: 'inward',
    rule,
    finding: 'light',
    people: 'to1999',
    points: 3,
    level: 'head',
    cover: 'part',
    obstacles: 'support',
    ...side,
  }
  return { result: { kind: 'neither' }, rule: undefined, sides: { inward, outward: undefined }, possible: [] }
}

describe('a head of IT', () => {
  const head = [{ role: 'head-of-it', signs: [], isSolved: false }]
  const rolesOf = (side: Partial<FoundSide>) => calledRoles(quiz, { chosen: {} }, found(side))

  test.each<[name: string, side: Partial<FoundSide>]>([
    ['nobody has it as a main job', { cover: 'part' }],
    ['several share it', { cover: 'divided' }],
    ['help would do', { obstacles: 'support' }],
    ['skill is lacking', { obstacles: 'rank' }],
  ])('is called for where there’s a full job inside, and %s', (_, side) => {
    expect(rolesOf(side)).toEqual(head)
  })

  test.each<[name: string, side: Partial<FoundSide>]>([
    ['outside', { axis: 'outward' }],
    ['where it isn’t a full job', { level: 'named' }],
    ['where it’s a job for an executive', { finding: 'new' }],
    ['where there is one', { cover: 'head' }],
    ['where the post is vacant', { cover: 'vacant' }],
    ['where nothing stands in the way', { obstacles: 'none' }],
    ['where what stands in the way is open', { obstacles: undefined }],
  ])('isn’t %s', (_, side) => {
    expect(rolesOf(side)).toEqual([])
  })

  it('comes after all that has a sign', () => {
    expect(
      called('v2.people-to1999.reach-none.inside-side.inblocks-load.instakes-nothing.pay-one.gaps-supplier'),
    ).toEqual(['provider gaps-supplier', 'head-of-it'])
  })
})
