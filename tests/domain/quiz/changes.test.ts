import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers, noAnswers } from '#domain/quiz/answers.ts'
import { applyChanges, smallestChangesTo, smallestResultChanges } from '#domain/quiz/changes.ts'
import { createDecider, decide, resultId } from '#domain/quiz/decide.ts'
import { runs } from '#tests/runs.ts'
import { fullAnswers } from './arbitraries.ts'

const resultOf = (answers: Answers) => resultId(decide(quiz, answers).result)

const answersOf = (link: string): Answers => parseAnswers(quiz, link).value.answers

const hospital =
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program'

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
        // If this single change is enough for any result, it has to be found here, too.
        const alike = smallestResultChanges(quiz, answers).filter(({ result }) => resultId(result) === resultId(wanted))
        if (alike.length > 0) expect(found).toEqual(alike)
      }),
      { numRuns: runs(40) },
    )
  })

  it('are a single answer, where one is enough', () => {
    const neither = { kind: 'neither' } as const
    const found = smallestChangesTo(quiz, answersOf(hospital), neither)
    expect(found).toContainEqual({ changes: [{ question: 'pay', option: 'no' }], result: neither })
    expect(found.every(({ changes }) => changes.length === 1)).toBe(true)
  })

  it('start from an inconclusive result too, among what was answered', () => {
    const open = answersOf(hospital.replace('pay-one', 'pay-dk'))
    expect(resultOf(open)).toBe('unclear')
    const found = smallestChangesTo(quiz, open, { kind: 'neither' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(({ changes }) => changes.map(({ question }) => question))).not.toContain('pay')
  })

  it('are none to an inconclusive result, and none where two changes aren’t enough', () => {
    expect(smallestChangesTo(quiz, answersOf(hospital), { kind: 'unclear' })).toEqual([])
    expect(smallestChangesTo(quiz, noAnswers, { kind: 'both' })).toEqual([])
  })
})

/** Each set of changes, with the result it leads to. */
const shown = (answers: Answers) =>
  smallestResultChanges(quiz, answers).map(({ changes, result }) =>
    [...changes.map(({ question, option }) => `${question}-${option}`), resultId(result)].join(' '),
  )

describe('the smallest changes to another result', () => {
  /** A full-time job on the inward side without anyone in it. */
  const unled = 'v2.people-to1999.reach-none.inside-side.inblocks-load.instakes-nothing.pay-one.gaps-nothing'

  it('are single answers where one is enough', () => {
    expect(shown(answersOf(unled.replace('to1999', 'to499').replace('nothing', 'replace')))).toEqual([
      'people-from2000 inward',
    ])
  })

  it('are pairs where two are, also of two items of one list, in the order of the questions', () => {
    const found = shown(answersOf(unled))
    expect(found).toContain('people-from2000 inside-empty inward')
    expect(found).toContain('people-from2000 instakes-loss inward')
    expect(found).toContain('inside-empty instakes-loss inward')
    expect(found).toContain('instakes-replace instakes-join inward')
  })

  it('are never two answers to a question that takes one, and never the same pair twice', () => {
    const found = smallestResultChanges(quiz, answersOf(unled)).map(({ changes }) => changes)
    expect(found.every((pair) => pair.length === 2)).toBe(true)
    const listed = found.filter(([one, other]) => one?.question === other?.question)
    expect(new Set(listed.flat().map(({ question }) => question))).toEqual(new Set(['instakes']))
    const pairs = found.map((pair) => pair.map((each) => `${each.question}-${each.option}`))
    expect(new Set(pairs.map((pair) => pair.toSorted().join())).size).toBe(pairs.length)
  })

  it('don’t leave it inconclusive', () => {
    // With more people, stakes and obstacles would matter, and neither was answered.
    const { possible } = decide(quiz, answersOf('v2.people-from2000.reach-none.pay-one'))
    expect(possible).toHaveLength(2)
    expect(shown(answersOf('v2.people-to99.reach-none.pay-one'))).toEqual([])
  })

  it('are none of what is open', () => {
    const open = unled.replace('to1999', 'to99').replace('.pay-one', '').replace('.inblocks-load', '.inblocks-nothing')
    expect(shown(answersOf(open)).join()).not.toMatch(/pay|outside/)
  })
})

describe('the search for changes', () => {
  it('tries no two answers to a question that takes one, and so none twice', () => {
    const decideOne = vi.fn(createDecider(quiz))
    const answers = answersOf('v2.people-from2000.reach-none.inside-several.pay-one')
    expect(smallestChangesTo(quiz, answers, { kind: 'both' }, decideOne)).toEqual([])
    const tried = decideOne.mock.calls.map(([{ chosen }]) => Object.values(chosen).flat().join())
    expect(new Set(tried).size).toBe(tried.length)
  })

  it('tries no gap, on which no result rests, and nothing that is answered already', () => {
    const answers = answersOf(hospital)
    const decideOne = vi.fn(createDecider(quiz))
    smallestChangesTo(quiz, answers, { kind: 'both' }, decideOne)
    const [, ...tried] = decideOne.mock.calls.map(([each]) => each)
    expect(tried.length).toBeGreaterThan(100)
    expect(tried.filter(({ chosen }) => chosen['gaps']?.join() !== 'program')).toEqual([])
    expect(tried).not.toContainEqual(answers)
  })
})
