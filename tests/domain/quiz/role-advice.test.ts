import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { seatRules } from '#content/quiz/role-rules.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { setAnswer, noAnswers, removeAnswer } from '#domain/quiz/answers.ts'
import { adviseOnRole, rankSides, roleFacing } from '#domain/quiz/role-advice.ts'
import { score } from '#domain/quiz/score.ts'
import type { Condition, SeatRule } from '#model/quiz.ts'
import { mirror, otherAxis, someAnswers } from './arbitraries.ts'
import { organizations } from './organizations.ts'

const { quiz, roles } = content

const inwardNeed = { reentry: '4', recovery: '0', checks: '2', licenses: '0' }
const inwardSome = { reentry: '3', recovery: '1', checks: '3', licenses: '3' }
const inwardCalm = { reentry: '0', recovery: '4', checks: '0', licenses: '4' }
const outwardNeed = { developed: '4', lasting: '0', rivals: '4', promised: '2' }
const outwardMore = { developed: '4', lasting: '0', rivals: '4', promised: '0' }
const outwardCalm = { developed: '0', lasting: '4', rivals: '0', promised: '4' }

function given(...parts: readonly Readonly<Record<string, string>>[]): Answers {
  return {
    chosen: Object.assign({ inside: 'nobody', outside: 'nobody', people: 'to499', seat: 'yes' }, ...parts),
    matters: [],
  }
}

const seatOf = (answers: Answers) => adviseOnRole(content, answers, score(quiz, answers))
const ruleOf = (answers: Answers) => seatOf(answers).next.rule
const alsoOf = (answers: Answers) => seatOf(answers).also.map(({ rule }) => rule)

/** A case a rule: every rule that content states is here, or the last test of this group fails. */
const cases = [
  ['find-out', 'nothing is answered', noAnswers],
  ['find-out', 'nobody knows who holds the needy side', given(inwardNeed, outwardCalm, { inside: 'dk' })],
  [
    'settle',
    'the threshold runs between two close gaps',
    given({
      reentry: '3',
      recovery: '2',
      checks: '2',
      licenses: '2',
      developed: '2',
      lasting: '2',
      rivals: '2',
      promised: '2',
    }),
  ],
  [
    'fractional-both',
    'both, fewer than 100 people, no seat',
    given(inwardNeed, outwardNeed, { people: 'to99', seat: 'no' }),
  ],
  [
    'fractional-both',
    'both, fewer than 20 people, seat unknown',
    given(inwardNeed, outwardNeed, { people: 'to19', seat: 'dk' }),
  ],
  ['sponsor-both', 'both, 100 people or more, no seat', given(inwardNeed, outwardNeed, { seat: 'no' })],
  [
    'sponsor-both',
    'both, nobody knows how many people, no seat',
    removeAnswer(given(inwardNeed, outwardNeed, { seat: 'no' }), 'people'),
  ],
  ['either-order', 'both, a tie, funded', given(inwardNeed, outwardNeed)],
  ['first-then-second', 'both, one clearly greater, funded', given(inwardNeed, outwardMore)],
  ['extend', 'one side, held by a manager, no seat', given(inwardNeed, outwardCalm, { inside: 'manager', seat: 'no' })],
  [
    'extend',
    'the same in a small organization',
    given(inwardNeed, outwardCalm, { inside: 'manager', seat: 'no', people: 'to19' }),
  ],
  [
    'extend',
    'the same on the other side, seat unknown',
    removeAnswer(given(inwardCalm, outwardMore, { outside: 'manager' }), 'seat'),
  ],
  ['fractional', 'one side, small, no seat', given(inwardNeed, outwardCalm, { people: 'to19', seat: 'no' })],
  ['sponsor', 'one side, not small, no seat', given(inwardNeed, outwardCalm, { seat: 'no' })],
  [
    'sponsor',
    'the same with an executive on the other side',
    given(inwardNeed, outwardCalm, { outside: 'executive', seat: 'dk' }),
  ],
  ['beside', 'one side, an executive on the other, funded', given(inwardNeed, outwardCalm, { outside: 'executive' })],
  [
    'beside',
    'the same though a manager holds the open side',
    given(inwardNeed, outwardCalm, { inside: 'manager', outside: 'executive' }),
  ],
  ['hire', 'one side, no executive on either, funded', given(inwardNeed, outwardCalm, { outside: 'manager' })],
  ['hire', 'a small organization with a funded seat', given(inwardCalm, outwardNeed, { people: 'to19' })],
  ['vp-engineering', 'dates slip under an outward executive', given(inwardCalm, outwardMore, { outside: 'executive' })],
  [
    'cpo',
    'dates are kept under an outward executive, rivals win',
    given(inwardCalm, outwardMore, { promised: '3', rivals: '3', developed: '3', outside: 'executive' }),
  ],
  [
    'ciso',
    'heavy checks and slow recovery under an inward executive',
    given(inwardNeed, outwardCalm, { checks: '3', recovery: '1', inside: 'executive' }),
  ],
  [
    'keep-both',
    'both needed, an executive on each',
    given(inwardNeed, outwardNeed, { inside: 'executive', outside: 'executive' }),
  ],
  ['keep', 'one needed and held by an executive', given(inwardNeed, outwardCalm, { inside: 'executive' })],
  [
    'keep',
    'both needed, the greater held by an executive',
    given(inwardSome, outwardNeed, { inside: 'manager', outside: 'executive' }),
  ],
  ['extend-enough', 'a need that a manager meets enough of', given(inwardSome, outwardCalm, { inside: 'manager' })],
  ['own-provider', 'a need that a provider meets enough of', given(inwardSome, outwardCalm, { inside: 'provider' })],
  ['wait', 'no need', given(inwardCalm, outwardCalm)],
  [
    'wait',
    'no need, an executive on each side',
    given(inwardCalm, outwardCalm, { inside: 'executive', outside: 'executive' }),
  ],
] as const

describe('seat rules', () => {
  it.each(cases)('%s: %s', (rule, _when, answers) => {
    expect(ruleOf(answers)).toBe(rule)
  })

  it('has a case for every rule', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(seatRules.map(({ id }) => id)))
  })

  it('names the roles by the side that each faces, and leaves no blank', () => {
    expect(seatOf(given(inwardNeed, outwardCalm, { outside: 'executive' })).next.title).toBe(
      'A CIO beside the CTO you have',
    )
    expect(seatOf(given(inwardCalm, outwardNeed, { inside: 'executive' })).next.title).toBe(
      'A CTO beside the CIO you have',
    )
    expect(seatOf(given(inwardNeed, outwardMore)).next.title).toBe('A CTO first, then a CIO')
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { next, also } = seatOf(answers)
        for (const { title, advice, because, steps } of [next, ...also]) {
          const texts = [title, advice.text, because.text, ...steps.map(({ text }) => text)]
          expect(texts.filter((text) => /[{}]/.test(text))).toEqual([])
        }
      }),
    )
  })

  it('fills every text of a rule and keeps where it comes from', () => {
    const text = '{first} and {second}, {first}'
    const says = { text, basis: 'derived', sources: ['intro.distinct'] } as const
    const rule: SeatRule = { id: 'only', when: [], title: text, advice: says, because: says, steps: [says] }
    const answers = given(inwardCalm, outwardNeed)
    const filled = { ...says, text: 'CTO and CIO, CTO' }
    expect(adviseOnRole({ roles, quiz: { ...quiz, seatRules: [rule] } }, answers, score(quiz, answers))).toEqual({
      next: { rule: 'only', title: filled.text, advice: filled, because: filled, steps: [filled] },
      also: [],
    })
  })

  it('also tells of another role where a seat of the two comes first, and only of another role', () => {
    const grown = given(inwardNeed, outwardMore, { outside: 'executive' })
    expect(ruleOf(grown)).toBe('beside')
    expect(alsoOf(grown)).toEqual(['vp-engineering'])
    const pained = given(inwardNeed, outwardMore, { checks: '4', inside: 'executive', outside: 'executive' })
    expect(ruleOf(pained)).toBe('vp-engineering')
    expect(alsoOf(pained)).toEqual(['ciso'])
    expect(alsoOf(given(inwardNeed, outwardCalm))).toEqual([])
  })

  it('tells of no other role where nothing can be said of the two', () => {
    const open = ['reentry', 'licenses'].reduce(removeAnswer, given(inwardNeed, outwardMore, { outside: 'executive' }))
    expect(ruleOf(open)).toBe('find-out')
    expect(alsoOf(open)).toEqual([])
  })

  it.each([
    [
      'vp-engineering',
      given(inwardCalm, outwardMore, { outside: 'executive' }),
      [
        ['outside', 'manager'],
        ['developed', '2'],
        ['promised', '2'],
      ],
    ],
    [
      'cpo',
      given(inwardCalm, outwardMore, { promised: '4', outside: 'executive' }),
      [
        ['outside', 'manager'],
        ['developed', '2'],
        ['promised', '2'],
        ['rivals', '2'],
      ],
    ],
    [
      'ciso',
      given(inwardNeed, outwardCalm, { checks: '4', inside: 'executive' }),
      [
        ['inside', 'manager'],
        ['checks', '2'],
        ['recovery', '2'],
      ],
    ],
  ] as const)('%s needs every one of its facts', (rule, answers, changes) => {
    expect(ruleOf(answers)).toBe(rule)
    for (const [question, option] of changes) {
      const changed = setAnswer(answers, question, option)
      expect([ruleOf(changed), ...alsoOf(changed)]).not.toContain(rule)
    }
  })

  it('mirrors every rule of the two roles', () => {
    const others = new Set(seatRules.filter((rule) => 'anotherRole' in rule).map(({ id }): string => id))
    const ofTwoRoles = someAnswers.filter((answers) =>
      [answers, mirror(answers)].every((each) => !others.has(ruleOf(each))),
    )
    fc.assert(
      fc.property(ofTwoRoles, (answers) => {
        expect(ruleOf(mirror(answers))).toBe(ruleOf(answers))
      }),
    )
  })

  it('has a rule for whatever is answered', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(ruleOf(answers)).toBeTypeOf('string')
      }),
    )
  })
})

describe('conditions', () => {
  const holds = (answers: Answers, ...when: readonly Condition[]) => {
    const statement = { text: '', basis: 'derived', sources: [] } as const
    const rule = (id: string, conditions: readonly Condition[]): SeatRule => ({
      id,
      when: conditions,
      title: '',
      advice: statement,
      because: statement,
      steps: [],
    })
    const rules = [rule('asked', when), rule('else', [])]
    return (
      adviseOnRole({ roles, quiz: { ...quiz, seatRules: rules } }, answers, score(quiz, answers)).next.rule === 'asked'
    )
  }
  const one = given(inwardNeed, outwardCalm, { outside: 'provider' })
  const tied = given(inwardNeed, outwardNeed)

  it.each([
    ['a verdict among others', one, { verdict: ['both', 'role'] }, true],
    ['another verdict', one, { verdict: ['both'] }, false],
    ['the reason of a doubt', noAnswers, { verdict: ['few'] }, true],
    ['another reason', noAnswers, { verdict: ['tie', 'cover'] }, false],
    ['a tie', tied, { tied: true }, true],
    ['no tie', given(inwardNeed, outwardMore), { tied: false }, true],
    ['no tie where only one is to fill', one, { tied: true }, false],
    ['a high need on the first side', one, { need: 'first', high: true }, true],
    ['a low need on the second', one, { need: 'second', high: false }, true],
    ['a high need on a named side', one, { need: 'outward', high: true }, false],
    ['a need that is not known', noAnswers, { need: 'inward', high: true }, false],
    ['who holds the second side', one, { cover: 'second', oneOf: ['provider', 'manager'] }, true],
    ['who holds the first side', one, { cover: 'first', oneOf: ['provider'] }, false],
    ['who holds a named side', one, { cover: 'outward', oneOf: ['provider'] }, true],
    ['that nobody knows who holds it', noAnswers, { cover: 'inward', oneOf: ['dk'] }, true],
    ['an answer', one, { question: 'people', oneOf: ['to99', 'to499'] }, true],
    ['another answer', one, { question: 'people', oneOf: ['to99'] }, false],
    ['no answer, as "don’t know"', noAnswers, { question: 'people', oneOf: ['dk'] }, true],
  ] as const satisfies readonly (readonly [string, Answers, Condition, boolean])[])(
    'can ask for %s',
    (_what, answers, condition, expected) => {
      expect(holds(answers, condition)).toBe(expected)
    },
  )

  it('have to hold all together', () => {
    expect(holds(one, { verdict: ['role'] }, { tied: true })).toBe(false)
    expect(holds(one, { verdict: ['role'] }, { tied: false })).toBe(true)
  })
})

describe('the order of the sides', () => {
  const orderOf = (answers: Answers) => rankSides(score(quiz, answers)).first

  it.each([
    [
      'the side to fill, though the other is needed more',
      given(inwardNeed, outwardMore, { outside: 'executive' }),
      'inward',
    ],
    ['the greater gap of two to fill', given(inwardNeed, outwardMore), 'outward'],
    ['the greater gap though the need is smaller', given(inwardNeed, outwardMore, { outside: 'provider' }), 'inward'],
    [
      'the greater need of two that are held',
      given(inwardNeed, outwardMore, { inside: 'executive', outside: 'executive' }),
      'outward',
    ],
    [
      'the greater gap where the needs are equal',
      given(
        inwardSome,
        { developed: '3', lasting: '1', rivals: '3', promised: '3' },
        { inside: 'executive', outside: 'manager' },
      ),
      'outward',
    ],
    ['the inward side where all is equal', given(inwardCalm, outwardCalm), 'inward'],
    ['the side that is known where the other is not', given(outwardNeed), 'outward'],
  ] as const)('starts with %s', (_what, answers, first) => {
    expect(orderOf(answers)).toBe(first)
    expect(rankSides(score(quiz, answers)).second).toBe(otherAxis(first))
  })
})

describe('content that lacks something', () => {
  it('is named: a role, a rule', () => {
    expect(() => roleFacing([], 'inward')).toThrow('roles: none faces inward')
    expect(roleFacing(roles, 'outward').id).toBe('cto')
    expect(() => adviseOnRole({ roles, quiz: { ...quiz, seatRules: [] } }, noAnswers, score(quiz, noAnswers))).toThrow(
      'seat rules: none holds for the verdict {"kind":"unclear","reason":"few"}',
    )
  })
})

describe('written organizations', () => {
  it('take their advice from rules that stand in content', () => {
    const known = new Set<string>(seatRules.map(({ id }) => id))
    for (const { expected } of organizations) expect(known).toContain(expected.seat)
  })
})
