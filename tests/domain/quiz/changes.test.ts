import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers, noAnswers } from '#domain/quiz/answers.ts'
import { applyChanges, smallestChangesTo, smallestResultChanges } from '#domain/quiz/changes.ts'
import { decide, resultId } from '#domain/quiz/decide.ts'
import { runs } from '#tests/runs.ts'
import { fullAnswers } from './arbitraries.ts'

const resultOf = (answers: Answers) => resultId(decide(quiz, answers).result)

const inward = parseAnswers(
  quiz,
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program',
).value.answers

describe('the smallest changes to a wanted result', () => {
  it('lead to it, and are never smaller than those to any', () => {
    fc.assert(
      fc.property(fullAnswers, fullAnswers, (answers, others) => {
        const wanted = decide(quiz, others).result
        const found = smallestChangesTo(quiz, answers, wanted)
        if (resultOf(answers) === resultId(wanted)) expect(found).toEqual([])
        const [any] = smallestResultChanges(quiz, answers)
        for (const { changes, result } of found) {
          expect(resultOf(applyChanges(quiz, answers, changes))).toBe(resultId(wanted))
          expect(resultId(result)).toBe(resultId(wanted))
          expect(changes.length).toBe(found[0]?.changes.length)
          expect(any?.changes.length).toBeLessThanOrEqual(changes.length)
        }
        // Where one change is enough for any result, and it's this one, it's found here too.
        const alike = smallestResultChanges(quiz, answers).filter(({ result }) => resultId(result) === resultId(wanted))
        if (alike.length > 0) expect(found).toEqual(alike)
      }),
      { numRuns: runs(40) },
    )
  })

  it('are a single answer, where one is enough', () => {
    const neither = { kind: 'neither' } as const
    const found = smallestChangesTo(quiz, inward, neither)
    expect(found).toContainEqual({ changes: [{ question: 'pay', option: 'no' }], result: neither })
    expect(found.every(({ changes }) => changes.length === 1)).toBe(true)
  })

  it('start from an inconclusive result too, among what was answered', () => {
    const open = { chosen: { ...inward.chosen, pay: ['dk'] } }
    expect(resultOf(open)).toBe('unclear')
    const found = smallestChangesTo(quiz, open, { kind: 'neither' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(({ changes }) => changes.map(({ question }) => question))).not.toContain('pay')
  })

  it('are none to an inconclusive result, and none where two changes aren’t enough', () => {
    expect(smallestChangesTo(quiz, inward, { kind: 'unclear' })).toEqual([])
    expect(smallestChangesTo(quiz, noAnswers, { kind: 'both' })).toEqual([])
  })
})
