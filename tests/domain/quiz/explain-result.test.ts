import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers, noAnswers } from '#domain/quiz/answers.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { axes } from '#model/quiz.ts'
import { runs } from '#tests/runs.ts'
import { quiz as smallQuiz } from '#tests/second-pair/content/quiz.ts'
import { fullAnswers, someAnswers } from './arbitraries.ts'

const answersOf = (link: string): Answers => parseAnswers(quiz, link).value.answers
const explain = (link: string) => explainResult(quiz, answersOf(link))

/** A hospital group of 7,300 with fragmented technology leadership; patients book by telephone. */
const hospital =
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program'
/** A start-up of 31 whose founder decides everything about the product. */
const robots =
  'v2.people-to99.reach-most.inside-boss.inblocks-load.instakes-replace.outside-boss.outblocks-load.outstakes-team-loss.shared-some.pace-partly.pay-one.gaps-nothing'
/** A bank with two vacant positions and two very different sides. */
const bank =
  'v2.people-from2000.reach-half.inside-empty.inblocks-skill.instakes-replace-loss.outside-several.outblocks-divided.outstakes-team-loss.shared-some.pace-clearly.pay-more.gaps-product'

describe('a result is explained', () => {
  it('by what there is to lead, who leads it, and what stands in the way', () => {
    const { text, sides, titles, rule, neither, deciding, otherRoles } = explain(hospital)
    expect(text.id).toBe('cio')
    expect(rule?.id).toBe('role')
    expect(titles).toEqual(['A CIO'])
    expect(neither).toBeUndefined()
    expect(deciding).toBeUndefined()
    expect(otherRoles.map(({ id }) => id)).toEqual(['mandate', 'program'])
    const { inward, outward } = sides
    expect(inward.found).toMatchObject({
      finding: 'new',
      level: 'executive',
      points: 7,
      cover: 'divided',
      obstacles: 'rank',
    })
    expect(inward.stakes.map(({ question, options }) => [question.id, options.map(({ id }) => id)])).toEqual([
      ['people', ['from2000']],
      ['instakes', ['replace', 'loss', 'spend']],
    ])
    expect(inward.cover?.options.map(({ id }) => id)).toEqual(['several'])
    expect(inward.obstacles?.options.map(({ id }) => id)).toEqual(['mandate', 'divided'])
    expect(outward.found?.finding).toBe('absent')
    expect(outward.open).toEqual([])
  })

  test.each([
    ['a role for customers, titled for its size', robots, 'cto', ['A CTO who still builds'], 'role'],
    ['both, each titled', bank, 'both', ['A CIO', 'A CTO'], 'both'],
    [
      'one for both where most is shared',
      bank.replace('shared-some', 'shared-most'),
      'combined',
      ['A chief information and technology officer'],
      'shared',
    ],
    [
      'one for both where the two don’t clearly differ',
      bank.replace('pace-clearly', 'pace-partly'),
      'combined',
      ['A chief information and technology officer'],
      'close',
    ],
    [
      'one for both where one can be paid',
      bank.replace('pay-more', 'pay-one'),
      'combined',
      ['A chief information and technology officer'],
      'one-salary',
    ],
    ['none where none can be paid', bank.replace('pay-more', 'pay-no'), 'neither', [], 'unpaid'],
    [
      'none where the one that’s called for can’t be paid',
      hospital.replace('pay-one', 'pay-no'),
      'neither',
      [],
      'unpaid',
    ],
    [
      'a role, titled for its size, where what’s found on the other side is open',
      robots.replace('.inblocks-load', ''),
      'cto',
      ['A CTO who still builds'],
      'role',
    ],
    [
      'none where none is called for, even if none can be paid',
      'v2.people-to1999.reach-none.inside-head.inblocks-nothing.instakes-loss.pay-no',
      'neither',
      [],
      'neither',
    ],
  ])('%s', (_, link, id, titles, ruleId) => {
    const { text, titles: named, rule } = explain(link)
    expect([text.id, named, rule?.id]).toEqual([id, titles, ruleId])
  })

  const calm = 'v2.people-to1999.reach-none.pay-one.gaps-nothing'
  test.each([
    ['unpaid', hospital.replace('pay-one', 'pay-no')],
    ['holder', `${calm}.inside-top.inblocks-mandate.instakes-replace-loss`],
    ['support', `${calm}.inside-head.inblocks-load.instakes-replace-loss`],
    ['head', `${calm}.inside-side.inblocks-load.instakes-nothing`],
    ['covered', `${calm}.inside-parent.inblocks-load.instakes-replace-loss`],
    ['covered', `${calm.replace('pay-one', 'pay-no')}.inside-parent.inblocks-load.instakes-replace-loss`],
    ['covered', `${calm}.inside-head.inblocks-nothing.instakes-replace-loss`],
    ['covered', `${calm}.inside-parent.inblocks-load.instakes-nothing`],
    ['in-place', `${calm}.inside-top.inblocks-nothing.instakes-replace-loss`],
    ['little', `${calm.replace('to1999', 'to99')}.inside-top.inblocks-load.instakes-nothing`],
    ['little', `${calm.replace('to1999', 'to99')}.inside-side.inblocks-load.instakes-nothing`],
  ])('no new executive, and why: %s', (kind, link) => {
    const { text, neither } = explain(link)
    expect([text.id, neither?.id]).toEqual(['neither', kind])
  })

  it('names what would decide it where it’s inconclusive, and what’s open on each side', () => {
    const { text, deciding, sides, changes, titles } = explain(hospital.replace('.inblocks-mandate-divided', ''))
    expect(text.id).toBe('unclear')
    expect(deciding).toBe('inblocks')
    expect(sides.inward.open).toEqual(['inblocks'])
    expect(sides.inward.found).toBeUndefined()
    expect(sides.inward.obstacles).toBeUndefined()
    expect(changes).toEqual([])
    expect(titles).toEqual([])
    // A "don't know" answer is still open.
    expect(explain(hospital.replace('pay-one', 'pay-dk')).deciding).toBe('pay')
  })

  it('says nothing of sides of which nothing is known', () => {
    const { sides, text } = explainResult(quiz, noAnswers)
    expect(text.id).toBe('unclear')
    expect(sides.inward.open).toEqual(['people', 'inside', 'inblocks', 'instakes'])
    expect(sides.outward.open).toEqual(['people', 'reach', 'outside', 'outblocks', 'outstakes'])
    for (const axis of axes) {
      expect(sides[axis]).toMatchObject({ found: undefined, stakes: [], cover: undefined, obstacles: undefined })
    }
  })

  it('recommends as many other roles as the content says, mentions the rest, and says what each is called for by', () => {
    const { otherRoles, moreRoles } = explain(`${hospital}-secure-figures`)
    expect(otherRoles).toEqual([
      {
        id: 'mandate',
        ...quiz.otherRoleTexts.mandate,
        signs: [
          { question: 'inblocks', option: 'mandate' },
          { question: 'inblocks', option: 'divided' },
        ],
        isSolved: true,
      },
      {
        id: 'program',
        ...quiz.otherRoleTexts.program,
        signs: [{ question: 'gaps', option: 'program' }],
        isSolved: false,
      },
    ])
    expect(moreRoles.map(({ id }) => id)).toEqual(['security', 'data'])
  })

  it('without a title where the size is open, and by the rule that decided, whatever it asks for', () => {
    const house = { tables: ['hall'], door: ['nobody'], stove: ['partner'], pay: ['yes'] }
    const { text, titles } = explainResult(smallQuiz, { chosen: house })
    expect([text.id, titles]).toEqual(['host', []])
    const merged = { id: 'merged', when: { pay: ['yes'] }, result: 'combined', because: '' } as const
    const calm = { chosen: { ...house, door: ['partner'] } }
    expect(explainResult({ ...smallQuiz, resultRules: [merged, ...smallQuiz.resultRules] }, calm).rule).toBe(merged)
  })

  it('in words that the content has, or it’s an error', () => {
    const results = quiz.results.filter(({ id }) => id !== 'cio')
    expect(() => explainResult({ ...quiz, results }, answersOf(hospital))).toThrow(
      'results: found none for "inward"; expected one for every result',
    )
  })

  it('tells what one answer more or less would change', () => {
    const { changes } = explain(robots)
    expect(changes.every((each) => each.changes.length === 1)).toBe(true)
    const shown = changes.map(({ changes: [change], result }) => [change?.question, change?.option, result.kind])
    expect(shown).toContainEqual(['outside', 'top', 'neither'])
    expect(shown).toContainEqual(['outblocks', 'nothing', 'neither'])
    expect(shown).toContainEqual(['pay', 'no', 'neither'])
    expect(shown).toContainEqual(['people', 'from2000', 'combined'])
    expect(shown).toContainEqual(['people', 'to19', 'neither'])
    expect(shown).toContainEqual(['reach', 'none', 'neither'])
  })
})

test('any answers can be explained, and a conclusive result is complete', () => {
  fc.assert(
    fc.property(fc.oneof(someAnswers, fullAnswers), (answers) => {
      const { text, titles, neither, rule, sides, deciding, decision, otherRoles } = explainResult(quiz, answers)
      const isConclusive = text.kind !== 'unclear'
      expect(rule !== undefined).toBe(isConclusive)
      expect(deciding === undefined).toBe(isConclusive)
      expect(decision.possible.length === 1).toBe(isConclusive)
      // Open answers on a side could be a stronger reason than the known ones.
      const areFound = axes.every((axis) => sides[axis].found !== undefined)
      expect(neither !== undefined).toBe(text.kind === 'neither' && areFound)
      expect(otherRoles.length).toBeLessThanOrEqual(2)
      if (text.kind === 'both') expect(titles).toHaveLength(2)
    }),
    { numRuns: runs(40) },
  )
})
