import { describe, expect, it, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { normalizeAnswers } from '#domain/quiz/answers.ts'
import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { fromVersion1 } from '#domain/quiz/version-1.ts'

describe('an answer of version 1', () => {
  test.each([
    ['people', 'to19', 'people', 'to19'],
    ['people', 'to99', 'people', 'to99'],
    ['people', 'to499', 'people', 'to499'],
    ['inside', 'nobody', 'inside', 'nobody'],
    ['inside', 'manager', 'inside', 'head'],
    ['inside', 'executive', 'inside', 'top'],
    ['outside', 'nobody', 'outside', 'nobody'],
    ['outside', 'manager', 'outside', 'head'],
    ['outside', 'executive', 'outside', 'top'],
    ['seat', 'no', 'pay', 'no'],
  ])('%s-%s is %s-%s today, which is asked', (question, option, today, answer) => {
    const answers = fromVersion1([[question, option]])
    expect(answers).toEqual({ chosen: { [today]: [answer] } })
    expect(normalizeAnswers(quiz, answers)).toEqual(answers)
  })

  test.each([
    ['people', 'from500'],
    ['inside', 'provider'],
    ['outside', 'provider'],
    ['seat', 'yes'],
    ['lasting', '4'],
    ['people', 'constructor'],
    ['constructor', 'name'],
  ])('%s-%s isn’t carried over', (question, option) => {
    expect(fromVersion1([[question, option]])).toEqual({ chosen: {} })
  })

  it('is the first of two that can be', () => {
    const given = ['provider', 'manager', 'nobody'].map((option) => ['inside', option] as const)
    expect(fromVersion1(given)).toEqual({ chosen: { inside: ['head'] } })
  })
})

test('every question removed since version 1 still has its address', () => {
  expect(retiredQuestions).toEqual([
    'reentry',
    'lasting',
    'recovery',
    'developed',
    'checks',
    'promised',
    'licenses',
    'rivals',
    'seat',
  ])
})
