import { describe, expect, it, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { createDecider, decide, decidingQuestion, resultId } from '#domain/quiz/decide.ts'
import type { Quiz } from '#model/quiz.ts'
import { quiz as smallQuiz } from '#tests/second-pair/content/quiz.ts'

const answersOf = (link: string) => parseAnswers(quiz, link).value.answers
const possibleOf = (of: Quiz, link: string) => decide(of, answersOf(link)).possible.map(resultId).toSorted()

/** Both sides call for an executive, if the organization is large enough. */
const twoVacancies =
  'reach-most.inside-several.inblocks-divided.instakes-replace-loss-spend.outside-several.outblocks-divided.outstakes-team'
const hospital = 'v2.people-from2000.reach-none.inside-several.inblocks-divided.instakes-replace-loss.pay-one'

describe('what is possible', () => {
  it('has one size for both sides, also where that is open', () => {
    // If the inward side is large enough for an executive, so is the outward side.
    expect(possibleOf(quiz, `v2.${twoVacancies}.shared-little.pace-clearly.pay-more`)).toEqual([
      'both',
      'neither',
      'outward',
    ])
  })

  it('rests on no answer to a question that isn’t asked', () => {
    const merged = { id: 'merged', when: { shared: ['most'] }, result: 'combined', because: '' } as const
    expect(possibleOf({ ...quiz, resultRules: [merged, ...quiz.resultRules] }, hospital)).toEqual(['inward'])
  })

  const house = {
    crew: ['many'],
    tables: ['hall'],
    stove: ['nobody'],
    smoke: ['craft'],
    waste: ['late'],
    door: ['nobody'],
    pay: ['yes'],
  }

  it('needs no question of what is shared, or of the pace', () => {
    const decided = (chosen: typeof house) => decide(smallQuiz, { chosen })
    expect(decided(house)).toMatchObject({ result: { kind: 'both' }, rule: { id: 'pair' } })
    expect(decided({ ...house, waste: ['neither'] })).toMatchObject({ result: { kind: 'role', axis: 'outward' } })
    expect(decided({ ...house, pay: ['no'] })).toMatchObject({ result: { kind: 'neither' }, rule: { id: 'broke' } })
  })

  it('is inconclusive where two results are', () => {
    const { result, rule, possible } = decide(smallQuiz, { chosen: { ...house, pay: ['dk'] } })
    expect([result, rule]).toEqual([{ kind: 'unclear' }, undefined])
    expect(possible).toEqual([{ kind: 'neither' }, { kind: 'both' }])
  })

  test('a rule can hold for several numbers of vacancies', () => {
    const rules = [
      { id: 'some', when: { vacancies: [1, 2] }, result: 'combined', because: '' },
      { id: 'rest', when: {}, result: 'neither', because: '' },
    ] as const
    const ruleFor = (chosen: typeof house) => decide({ ...smallQuiz, resultRules: rules }, { chosen }).rule?.id
    expect(ruleFor(house)).toBe('some')
    expect(ruleFor({ ...house, waste: ['neither'] })).toBe('some')
    expect(ruleFor({ ...house, stove: ['partner'], door: ['partner'] })).toBe('rest')
  })

  test('a decider judges a side once for answers that are alike', () => {
    let count = 0
    const decideOne = createDecider({
      ...quiz,
      get findingRules() {
        count += 1
        return quiz.findingRules
      },
    })
    const first = decideOne(answersOf(hospital))
    expect(count).toBe(2)
    expect(decideOne(answersOf(hospital))).toEqual(first)
    expect(decideOne(answersOf(`${hospital}.gaps-program`))).toEqual(first)
    expect(count).toBe(2)
    decideOne(answersOf(hospital.replace('several', 'head')))
    expect(count).toBe(3)
  })
})

describe('incomplete rules are an error', () => {
  const rule = { id: 'only', because: '' }

  it('where none holds', () => {
    const resultRules = [{ ...rule, when: { vacancies: [2] }, result: 'both' }] as const
    expect(() => decide({ ...quiz, resultRules }, answersOf(hospital))).toThrow(
      'result rules: none applies; expected a last one without conditions',
    )
  })

  it('where one names a role, and no side calls for one', () => {
    const resultRules = [{ ...rule, when: {}, result: 'role' }] as const
    const calm = answersOf(hospital.replace('several', 'top'))
    expect(() => decide({ ...quiz, resultRules }, calm)).toThrow(
      'result rule "only": found no side to fill; expected one vacancy',
    )
  })
})

describe('the deciding question', () => {
  test.each([
    ['leaves the fewest results, wherever it’s asked', `v2.people-from2000.${twoVacancies}`, 'pay'],
    [
      'leaves the fewest by the average of its answers, not by their number',
      'v2.people-to1999.reach-none.pay-one',
      'inside',
    ],
    ['is the first of those that leave equally many', `v2.people-from2000.${twoVacancies}.pay-no`, 'shared'],
    ['may have been answered with "don’t know"', `${hospital.replace('pay-one', 'pay-dk')}.gaps-program`, 'pay'],
  ])('%s', (_, link, id) => {
    expect(decidingQuestion(quiz, answersOf(link))).toBe(id)
  })

  it('is none where nothing is open', () => {
    expect(decidingQuestion(quiz, answersOf(`${hospital}.gaps-program`))).toBeUndefined()
  })
})
