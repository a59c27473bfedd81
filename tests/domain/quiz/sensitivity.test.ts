import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { choiceOf, setAnswer, noAnswers, removeAnswer } from '#domain/quiz/answers.ts'
import { decideOutcome, score, scoreSide, type ScoredOutcome } from '#domain/quiz/score.ts'
import { fewestAnswers, mostChanges } from '#domain/quiz/scoring-rules.ts'
import type { ResultChange } from '#domain/quiz/sensitivity.ts'
import {
  applyChanges,
  isSameResult,
  pivotalAnswers,
  smallestResultChanges,
  smallestChangesTo,
  questionsWorthResolving,
} from '#domain/quiz/sensitivity.ts'
import { unknown } from '#model/quiz.ts'
import { runs } from '#tests/runs.ts'
import { fullAnswers, someAnswers } from './arbitraries.ts'
import { organizations } from './organizations.ts'

const counted = quiz.questions.filter(({ kind }) => kind === 'need' || kind === 'cover')
const resultOf = (answers: Answers) => score(quiz, answers).verdict

/** Answers of which enough are known for a result. */
const settledAnswers = someAnswers.filter((answers) => {
  const verdict = resultOf(answers)
  return verdict.kind !== 'unclear' || verdict.reason !== 'few'
})

const answersOf = (name: string) => {
  const found = organizations.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no organization is called ${name}`)
  return found.answers
}

/** Every way of giving one known answer otherwise, by brute force. */
function everyChange(answers: Answers) {
  return counted.flatMap(({ id, options }) => {
    const at = options.findIndex((option) => option.id === choiceOf(answers, id))
    if (at === -1) return []
    return options.flatMap((option, index) =>
      index === at ? [] : [{ id, to: option.id, steps: Math.abs(index - at) }],
    )
  })
}

/** Every smallest flip, to any other result or to a wanted one, found by trying everything. */
function smallestByForce(
  answers: Answers,
  isWanted = (verdict: ScoredOutcome) => !isSameResult(verdict, resultOf(answers)),
): readonly (readonly (readonly [string, string])[])[] {
  const singles = everyChange(answers)
  const pairs = singles.flatMap((one, index) =>
    singles.slice(index + 1).flatMap((other) => (one.id === other.id ? [] : [[one, other]])),
  )
  for (const sets of [singles.map((single) => [single]), pairs]) {
    const flipping = sets.filter((set) => {
      const changed = set.reduce((so, { id, to }) => setAnswer(so, id, to), answers)
      return isWanted(resultOf(changed))
    })
    const stepsOf = (set: typeof singles) => set.reduce((sum, { steps }) => sum + steps, 0)
    const fewest = Math.min(...flipping.map(stepsOf))
    const smallest = flipping.filter((set) => stepsOf(set) === fewest)
    if (smallest.length > 0) return smallest.map((set) => set.map(({ id, to }) => [id, to] as const))
  }
  return []
}

const sizeOf = ({ changes }: ResultChange) => changes.reduce((sum, { steps }) => sum + steps, 0)

describe('the smallest flip', () => {
  it('flips when applied, and every one of a result is equally small', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const before = resultOf(answers)
        const flips = smallestResultChanges(quiz, answers)
        for (const flip of flips) {
          expect(flip.changes.length).toBeLessThanOrEqual(mostChanges)
          expect(new Set(flip.changes.map(({ question }) => question)).size).toBe(flip.changes.length)
          for (const { question, from, to } of flip.changes) {
            expect(choiceOf(answers, question)).toBe(from)
            expect(to).not.toBe(from)
          }
          const after = resultOf(applyChanges(answers, flip.changes))
          expect(after).toEqual(flip.verdict)
          expect(isSameResult(after, before)).toBe(false)
          expect(sizeOf(flip)).toBe(sizeOf(flips[0] ?? flip))
          expect(flip.changes.length).toBe(flips[0]?.changes.length)
        }
      }),
      { numRuns: runs(25) },
    )
  })

  it('is not undercut by anything smaller', () => {
    fc.assert(
      fc.property(settledAnswers, (answers) => {
        const flips = smallestResultChanges(quiz, answers)
        expect(flips.map(({ changes }) => changes.map(({ question, to }) => [question, to]))).toEqual(
          smallestByForce(answers),
        )
      }),
      { numRuns: runs(25) },
    )
  })

  it('is none where the result is far from any other', () => {
    const chosen = {
      reentry: '0',
      recovery: '4',
      checks: '0',
      licenses: '4',
      inside: 'nobody',
      developed: '0',
      lasting: '4',
      rivals: '0',
      promised: '4',
      outside: 'nobody',
    }
    expect(smallestResultChanges(quiz, { chosen, matters: [] })).toEqual([])
  })

  it('is none where too few answers are known for a result', () => {
    expect(smallestResultChanges(quiz, noAnswers)).toEqual([])
    expect(smallestResultChanges(quiz, answersOf('Newly merged association'))).toEqual([])
  })

  it('tells what would tip a close call', () => {
    const flips = smallestResultChanges(quiz, answersOf('Accounting practice'))
    expect(flips).toHaveLength(4)
    expect(flips[0]).toEqual({
      changes: [{ question: 'reentry', from: '3', to: '4', steps: 1 }],
      verdict: { kind: 'role', axis: 'inward' },
    })
  })
})

describe('leaning', () => {
  it('names the need answers without which the result is another, and no other', () => {
    fc.assert(
      fc.property(settledAnswers, (answers) => {
        const before = resultOf(answers)
        const without = (id: string) => {
          const fewer = removeAnswer(answers, id)
          return decideOutcome({
            inward: scoreSide(quiz, fewer, 'inward', fewestAnswers - 1),
            outward: scoreSide(quiz, fewer, 'outward', fewestAnswers - 1),
          })
        }
        const expected = counted
          .filter(({ id, kind }) => kind === 'need' && choiceOf(answers, id) !== unknown)
          .map(({ id }) => ({ question: id, verdict: without(id) }))
          .filter(({ verdict }) => !isSameResult(verdict, before))
        expect(pivotalAnswers(quiz, answers)).toEqual(expected)
      }),
    )
  })

  it('does not hold a dropped answer against its side where one is missing already', () => {
    const chosen = {
      reentry: '4',
      recovery: '0',
      checks: '4',
      licenses: unknown,
      inside: 'nobody',
      developed: '0',
      lasting: '4',
      rivals: '0',
      promised: '4',
      outside: 'nobody',
    }
    expect(pivotalAnswers(quiz, { chosen, matters: [] })).toEqual([])
  })

  it('is none where there is no result', () => {
    expect(pivotalAnswers(quiz, noAnswers)).toEqual([])
    expect(pivotalAnswers(quiz, answersOf('Newly merged association'))).toEqual([])
  })

  it('is none where one side is unknown, whatever stands on the other', () => {
    expect(pivotalAnswers(quiz, ['reentry', 'checks'].reduce(removeAnswer, answersOf('Regional bank')))).toEqual([])
  })

  it('finds the one answer that carries a result', () => {
    const chosen = {
      reentry: '2',
      recovery: '2',
      checks: '4',
      licenses: '2',
      inside: 'nobody',
      developed: '0',
      lasting: '4',
      rivals: '0',
      promised: '4',
      outside: 'nobody',
    }
    expect(pivotalAnswers(quiz, { chosen, matters: [] })).toEqual([
      { question: 'checks', verdict: { kind: 'neither' } },
    ])
  })
})

describe('what to find out', () => {
  const find = (answers: Answers) => questionsWorthResolving(quiz, answers, score(quiz, answers))

  it('is everything that counts where nothing is answered', () => {
    expect(find(noAnswers)).toEqual(counted.map(({ id }) => id))
  })

  it('is what is open on the side that lacks answers, and who holds a side', () => {
    expect(find(answersOf('Newly merged association'))).toEqual([
      'recovery',
      'developed',
      'promised',
      'licenses',
      'rivals',
      'outside',
    ])
    const oneSide = ['reentry', 'recovery', 'rivals', 'inside'].reduce(removeAnswer, answersOf('Design agency'))
    expect(find(oneSide)).toEqual(['reentry', 'recovery', 'inside'])
  })

  it('is who holds the side where the result hangs on that', () => {
    expect(find(removeAnswer(answersOf('Relief charity'), 'inside'))).toEqual(['inside'])
    expect(find(['inside', 'outside', 'rivals'].reduce(removeAnswer, answersOf('Relief charity')))).toEqual(['inside'])
    expect(find(['inside', 'outside'].reduce(removeAnswer, answersOf('Home goods retailer')))).toEqual([
      'inside',
      'outside',
    ])
  })

  it('is nothing where everything that counts is answered', () => {
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        expect(find(answers)).toEqual([])
      }),
    )
  })

  it('is any open answer that could change a result, and no other', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const before = resultOf(answers)
        fc.pre(before.kind !== 'unclear')
        const expected = counted
          .filter(({ id }) => choiceOf(answers, id) === unknown)
          .filter(({ id, options }) =>
            options.some((option) => !isSameResult(resultOf(setAnswer(answers, id, option.id)), before)),
          )
        expect(find(answers)).toEqual(expected.map(({ id }) => id))
      }),
    )
  })

  it('settles the matter where it was settled by nothing but missing answers', () => {
    fc.assert(
      fc.property(someAnswers, fc.infiniteStream(fc.nat(4)), (answers, picks) => {
        const before = resultOf(answers)
        fc.pre(before.kind === 'unclear' && before.reason !== 'tie')
        const completed = find(answers).reduce((so, id) => {
          const options = quiz.questions.find((question) => question.id === id)?.options ?? []
          const pick = picks.next().value ?? 0
          return setAnswer(so, id, options[pick % options.length]?.id ?? unknown)
        }, answers)
        const after = resultOf(completed)
        expect(after.kind === 'unclear' && after.reason !== 'tie').toBe(false)
      }),
    )
  })
})

describe('the same result', () => {
  it('is the same kind, the same role and the same doubt; the order of two seats is advice', () => {
    expect(isSameResult({ kind: 'both', first: 'inward' }, { kind: 'both', first: null })).toBe(true)
    expect(isSameResult({ kind: 'neither' }, { kind: 'neither' })).toBe(true)
    expect(isSameResult({ kind: 'neither' }, { kind: 'both', first: null })).toBe(false)
    expect(isSameResult({ kind: 'role', axis: 'inward' }, { kind: 'role', axis: 'inward' })).toBe(true)
    expect(isSameResult({ kind: 'role', axis: 'inward' }, { kind: 'role', axis: 'outward' })).toBe(false)
    expect(isSameResult({ kind: 'role', axis: 'inward' }, { kind: 'neither' })).toBe(false)
    expect(isSameResult({ kind: 'neither' }, { kind: 'role', axis: 'inward' })).toBe(false)
    expect(isSameResult({ kind: 'unclear', reason: 'tie' }, { kind: 'unclear', reason: 'tie' })).toBe(true)
    expect(isSameResult({ kind: 'unclear', reason: 'tie' }, { kind: 'unclear', reason: 'few' })).toBe(false)
    expect(isSameResult({ kind: 'unclear', reason: 'tie' }, { kind: 'neither' })).toBe(false)
  })
})

describe('the smallest flip to one result', () => {
  it('is none where it is the result already', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(smallestChangesTo(quiz, answers, resultOf(answers))).toEqual([])
      }),
      { numRuns: runs(30) },
    )
  })

  it('is what trying everything finds', () => {
    fc.assert(
      fc.property(settledAnswers, someAnswers, (answers, others) => {
        const wanted = resultOf(others)
        fc.pre(!isSameResult(resultOf(answers), wanted))
        const found = smallestChangesTo(quiz, answers, wanted)
        for (const { verdict } of found) expect(isSameResult(verdict, wanted)).toBe(true)
        const ways = found.map(({ changes }) => changes.map(({ question, to }) => [question, to]))
        const byForce = smallestByForce(answers, (verdict) => isSameResult(verdict, wanted))
        expect(new Set(ways.map(String))).toEqual(new Set(byForce.map(String)))
      }),
      { numRuns: runs(20) },
    )
  })
})

it('leaves aside who holds a side where only need answers may be others', () => {
  fc.assert(
    fc.property(settledAnswers, (answers) => {
      const flips = smallestResultChanges(quiz, answers, ({ kind }) => kind === 'need')
      const changed = flips.flatMap(({ changes }) => changes.map(({ question }) => question))
      expect(changed.filter((question) => !counted.some(({ id, kind }) => id === question && kind === 'need'))).toEqual(
        [],
      )
      for (const { changes, verdict } of flips) {
        expect(isSameResult(resultOf(applyChanges(answers, changes)), verdict)).toBe(true)
        expect(isSameResult(verdict, resultOf(answers))).toBe(false)
      }
    }),
  )
})
