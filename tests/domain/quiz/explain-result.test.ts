import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { setAnswer, needLevelOf, needQuestions, noAnswers, removeAnswer } from '#domain/quiz/answers.ts'
import { explainResult, orientationOfOutcome, outcomeOf } from '#domain/quiz/explain-result.ts'
import { score } from '#domain/quiz/score.ts'
import { fewestAnswers, fullPoints, mostResponsibilities, strongNeedFrom } from '#domain/quiz/scoring-rules.ts'
import { pivotalAnswers, smallestResultChanges } from '#domain/quiz/sensitivity.ts'
import { axes, unknown } from '#model/quiz.ts'
import type { Question } from '#model/quiz.ts'
import { runs } from '#tests/runs.ts'
import { someAnswers } from './arbitraries.ts'
import { organizations } from './organizations.ts'

const { quiz } = content
const explain = (answers: Answers) => explainResult(content, answers)
const answersOf = (name: string) => {
  const found = organizations.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no organization is called ${name}`)
  return found.answers
}
const sum = (numbers: readonly number[]) => numbers.reduce((so, each) => so + each, 0)

describe('contributions', () => {
  it('add up to the need and to the gap, in shares and in whole points', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { score: scored, sides } = explain(answers)
        for (const axis of axes) {
          const { points, contributions } = sides[axis]
          const { gap, need } = scored.sides[axis]
          // Nothing is scored, and nothing contributes: the next law.
          if (points === null || gap === null || need === null) continue
          expect(sum(contributions.map((each) => each.points))).toBe(points.gap)
          expect(sum(contributions.filter((each) => each.kind === 'need').map((each) => each.points))).toBe(points.need)
          expect(sum(contributions.map((each) => each.share))).toBeCloseTo(gap, 8)
          expect(Math.abs(points.gap - gap * fullPoints)).toBeLessThanOrEqual(0.5 + 1e-6)
          expect(Math.abs(points.need - need * fullPoints)).toBeLessThanOrEqual(0.5 + 1e-6)
          for (const { share, kind, points: each } of contributions) {
            expect(Number.isInteger(each)).toBe(true)
            expect(Math.abs(each - share * fullPoints)).toBeLessThan(kind === 'need' ? 1 : 1 + 1e-6)
          }
        }
      }),
    )
  })

  it('are none, and no number is given, where too few answers are known', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { score: scored, sides } = explain(answers)
        for (const axis of axes) {
          const { gap, need } = scored.sides[axis]
          const answered = needQuestions(quiz, axis).filter(({ id }) => needLevelOf(answers, id) !== null).length
          const told = [need, gap, sides[axis].points, sides[axis].contributions[0] ?? null].map(
            (each) => each !== null,
          )
          expect(new Set(told)).toEqual(new Set([answered >= fewestAnswers]))
        }
      }),
    )
  })

  it('come from need for what is known, and from cover once it is', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { sides } = explain(answers)
        for (const { axis, contributions, unknown: open } of Object.values(sides)) {
          const ofSide = (question: Question) => 'axis' in question && question.axis === axis
          const known = (id: string) => (answers.chosen[id] ?? unknown) !== unknown
          const ids = [
            ...needQuestions(quiz, axis),
            ...quiz.questions.filter((each) => each.kind === 'cover' && ofSide(each)),
          ]
          expect(open).toEqual(ids.map(({ id }) => id).filter((id) => !known(id)))
          if (contributions.length === 0) continue
          expect(contributions.map(({ question }) => question)).toEqual(ids.map(({ id }) => id).filter(known))
          for (const { kind, share, question, weight } of contributions) {
            expect(kind === 'need' ? share >= 0 : share <= 0).toBe(true)
            expect(weight).toBe(answers.matters.includes(question) ? 2 : 1)
          }
        }
      }),
    )
  })

  it('are worked out like this', () => {
    expect(explain(answersOf('District hospital')).sides.inward).toEqual({
      axis: 'inward',
      role: 'cio',
      points: { need: 88, gap: 61 },
      gapRange: { low: 61.25, high: 61.25 },
      contributions: [
        { question: 'reentry', kind: 'need', weight: 1, share: 0.25, points: 25 },
        { question: 'recovery', kind: 'need', weight: 1, share: 0.1875, points: 19 },
        { question: 'checks', kind: 'need', weight: 1, share: 0.25, points: 25 },
        { question: 'licenses', kind: 'need', weight: 1, share: 0.1875, points: 19 },
        { question: 'inside', kind: 'cover', weight: 1, share: -0.2625, points: -27 },
      ],
      unknown: [],
    })
  })

  it('have nothing, and not minus nothing, taken off where there is no need', () => {
    const { contributions } = explain(answersOf('Primary school')).sides.outward
    expect(contributions.at(-1)).toStrictEqual({ question: 'outside', kind: 'cover', weight: 1, share: 0, points: 0 })
    expect(Object.is(contributions.at(-1)?.share, 0)).toBe(true)
    const covered = explain(setAnswer(answersOf('Primary school'), 'outside', 'executive')).sides.outward
    expect(Object.is(covered.contributions.at(-1)?.share, 0)).toBe(true)
  })
})

describe('a quiz that does not ask who holds a side', () => {
  it('takes nothing off, and waits for no answer to what it does not ask', () => {
    const questions = quiz.questions.filter(({ kind }) => kind !== 'cover')
    const { inward } = explainResult({ ...content, quiz: { ...quiz, questions } }, answersOf('Primary school')).sides
    expect(inward.points).toEqual({ need: 38, gap: 38 })
    expect(inward.contributions.map(({ kind }) => kind)).toEqual(['need', 'need', 'need', 'need'])
    expect(inward.unknown).toEqual([])
  })
})

describe('uncertainty', () => {
  it('is an interval per side that don’t knows widen', () => {
    const answers = { ...answersOf('District hospital') }
    const one = explain(setAnswer(answers, 'reentry', unknown)).sides.inward
    expect(one.gapRange).toEqual({ low: 43.75, high: 61.25 })
    expect(one.unknown).toEqual(['reentry'])
    const both = explain(setAnswer(setAnswer(answers, 'reentry', unknown), 'inside', unknown)).sides.inward
    expect(both.gapRange).toEqual({ low: 0, high: 87.5 })
    expect(both.unknown).toEqual(['reentry', 'inside'])
  })
})

describe('the result', () => {
  it('reaches every outcome', () => {
    expect(new Set(organizations.map(({ answers }) => explain(answers).outcome.id))).toEqual(
      new Set(quiz.outcomes.map(({ id }) => id)),
    )
  })

  it('has the outcome, the flips, the props and the open questions of its score', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const result = explain(answers)
        expect(result.score).toEqual(score(quiz, answers))
        expect(result.outcome).toBe(outcomeOf(quiz.outcomes, result.score.verdict))
        expect(result.changes).toEqual(smallestResultChanges(quiz, answers))
        expect(result.needFlips).toEqual(smallestResultChanges(quiz, answers, ({ kind }) => kind === 'need'))
        expect(result.pivotal).toEqual(pivotalAnswers(quiz, answers))
      }),
      { numRuns: runs(30) },
    )
  })

  it('says nothing but what to find out where nothing is answered', () => {
    const { outcome, nextSeat, sides, handOver, uncovered, changes, alsoReadsLike, findOut } = explain(noAnswers)
    expect(outcome.id).toBe('unclear')
    expect(nextSeat.rule).toBe('find-out')
    expect(sides.inward.points).toBeNull()
    expect(sides.outward.contributions).toEqual([])
    expect({ handOver, uncovered, changes, alsoReadsLike }).toEqual({
      handOver: [],
      uncovered: [],
      changes: [],
      alsoReadsLike: [],
    })
    expect(findOut).toHaveLength(10)
  })

  it('finds the outcome of each verdict, and names the verdict that has none', () => {
    const find = (verdict: Parameters<typeof outcomeOf>[1]) => outcomeOf(quiz.outcomes, verdict).id
    expect(find({ kind: 'role', axis: 'inward' })).toBe('cio')
    expect(find({ kind: 'role', axis: 'outward' })).toBe('cto')
    expect(find({ kind: 'both', first: null })).toBe('both')
    expect(find({ kind: 'neither' })).toBe('neither')
    expect(find({ kind: 'unclear', reason: 'tie' })).toBe('unclear')
    expect(() => outcomeOf([], { kind: 'neither' })).toThrow('outcomes: none for the verdict {"kind":"neither"}')
  })

  it('faces the side that it names, or both', () => {
    const faces = quiz.outcomes.map((outcome) => [outcome.id, orientationOfOutcome(outcome)])
    expect(Object.fromEntries(faces)).toEqual({
      cio: 'inward',
      cto: 'outward',
      both: 'both',
      neither: undefined,
      unclear: undefined,
    })
  })

  it('also tells of another role', () => {
    const grown = setAnswer(answersOf('Software firm that outgrew its back office'), 'promised', '0')
    expect(explain(grown).alsoReadsLike.map(({ rule }) => rule)).toEqual(['vp-engineering'])
  })
})

describe('what to hand over first', () => {
  it('is what the answers of the side to fill point to, the strongest and closest first', () => {
    const { handOver, order } = explain(answersOf('District hospital'))
    expect(order).toEqual({ first: 'inward', second: 'outward' })
    expect(handOver).toEqual([
      {
        axis: 'inward',
        role: 'cio',
        responsibilities: [
          { responsibility: 'integration', share: 0.25, because: ['reentry'] },
          { responsibility: 'compliance', share: 0.25, because: ['checks'] },
          { responsibility: 'efficiency', share: 0.25, because: ['reentry'] },
          { responsibility: 'security', share: 0.25, because: ['checks'] },
          { responsibility: 'infrastructure', share: 0.1875, because: ['recovery'] },
        ],
      },
    ])
  })

  it('is told for both seats, the one to fill first at the head, and for none where none is', () => {
    expect(explain(answersOf('Regional bank')).handOver.map(({ role }) => role)).toEqual(['cto', 'cio'])
    expect(explain(answersOf('Home goods retailer')).handOver.map(({ role }) => role)).toEqual(['cio', 'cto'])
    expect(explain(answersOf('Primary school')).handOver).toEqual([])
  })

  it('never names what no answer points to, nor more than can be read', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const { responsibilities, axis } of explain(answers).handOver) {
          expect(responsibilities.length).toBeGreaterThan(0)
          expect(responsibilities.length).toBeLessThanOrEqual(mostResponsibilities)
          for (const { share, because, responsibility } of responsibilities) {
            expect(share).toBeGreaterThan(0)
            const pointing = needQuestions(quiz, axis).filter((each) => each.responsibilities.includes(responsibility))
            for (const id of because) expect(pointing.map((each) => each.id)).toContain(id)
          }
        }
      }),
      { numRuns: runs(40) },
    )
  })

  it('adds up what several answers point to', () => {
    const shared = quiz.questions.map((each) => (each.kind === 'need' ? { ...each, responsibilities: ['same'] } : each))
    const result = explainResult({ ...content, quiz: { ...quiz, questions: shared } }, answersOf('District hospital'))
    expect(result.handOver[0]?.responsibilities).toEqual([
      { responsibility: 'same', share: 0.875, because: ['reentry', 'recovery', 'checks', 'licenses'] },
    ])
  })
})

describe('what stays uncovered', () => {
  it('is what strong answers point to on a side that gets no seat and has no executive', () => {
    const [side, ...rest] = explain(answersOf('Accounting practice')).uncovered
    expect(rest).toEqual([])
    expect(side?.axis).toBe('inward')
    expect(side?.holder).toEqual(quiz.holders.manager)
    expect(side?.responsibilities.map(({ responsibility }) => responsibility)).toEqual([
      'compliance',
      'security',
      'integration',
      'infrastructure',
      'efficiency',
    ])
  })

  it('names who might hold it by who holds it today', () => {
    const answers = setAnswer(answersOf('Primary school'), 'reentry', '3')
    for (const level of ['nobody', 'provider', 'manager'] as const) {
      expect(explain(setAnswer(answers, 'inside', level)).uncovered).toEqual([
        expect.objectContaining({ axis: 'inward', role: 'cio', holder: quiz.holders[level] }),
      ])
    }
    expect(explain(removeAnswer(answers, 'inside')).uncovered[0]?.holder).toEqual(quiz.holders.dk)
    expect(explain(setAnswer(answers, 'inside', 'executive')).uncovered).toEqual([])
  })

  it('is nothing where the seat to fill takes it over, where no answer is strong, or where there is no result', () => {
    expect(explain(answersOf('Relief charity')).uncovered).toEqual([])
    expect(explain(answersOf('Primary school')).uncovered).toEqual([])
    expect(explain(answersOf('Newly merged association')).uncovered).toEqual([])
    expect(explain(answersOf('Regional bank')).uncovered).toEqual([])
  })

  it('is told of the other side beside a seat to fill', () => {
    const answers = setAnswer(answersOf('Relief charity'), 'rivals', '3')
    expect(explain(answers).uncovered).toEqual([
      {
        axis: 'outward',
        role: 'cto',
        responsibilities: [
          { responsibility: 'technology-watch', share: 0.1875, because: ['rivals'] },
          { responsibility: 'differentiation', share: 0.1875, because: ['rivals'] },
        ],
        holder: quiz.holders.nobody,
      },
    ])
    expect(strongNeedFrom).toBe(0.75)
  })
})

describe('the worked example of the method page', () => {
  const { workedExample } = quiz

  it('comes to what content says it does', () => {
    const { sides, outcome, nextSeat } = explain(workedExample)
    expect({ inward: sides.inward.points, outward: sides.outward.points }).toEqual(workedExample.points)
    expect(outcome.id).toBe(workedExample.outcome)
    expect(nextSeat.rule).toBe(workedExample.seat)
  })
})
