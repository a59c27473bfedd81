import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { setAnswer, needQuestions, noAnswers, removeAnswer } from '#domain/quiz/answers.ts'
import { isHigh, isTie, score } from '#domain/quiz/score.ts'
import {
  coverValue,
  roundOff,
  fewestAnswers,
  levelValue,
  mostMarks,
  threshold,
  tieMargin,
  answerWeight,
} from '#domain/quiz/scoring-rules.ts'
import { axes, coverLevels, needLevels, unknown } from '#model/quiz.ts'
import type { Axis, CoverLevel, OptionId } from '#model/quiz.ts'
import { fullAnswers, mirror, mirrorOutcome, otherAxis, someAnswers } from './arbitraries.ts'

const needIds = quiz.questions.filter(({ kind }) => kind === 'need').map(({ id }) => id)

/** Answers of a side in the order of its questions, as need from 0 to 4, and who holds it. */
interface Side {
  readonly needs: readonly (number | null)[]
  readonly cover: CoverLevel | null
}

function answersFor(sides: Readonly<Record<Axis, Side>>): Answers {
  const entries = axes.flatMap((axis) => {
    const needs = needQuestions(quiz, axis).map(({ id, direction }, index) => {
      const need = sides[axis].needs[index] ?? null
      const option: OptionId = need === null ? unknown : String(direction === 1 ? need : 4 - need)
      return [id, option] as const
    })
    const cover = quiz.questions.filter((question) => question.kind === 'cover' && question.axis === axis)
    return [...needs, ...cover.map(({ id }) => [id, sides[axis].cover ?? unknown] as const)]
  })
  return { chosen: Object.fromEntries(entries), matters: [] }
}

const calm: Side = { needs: [0, 0, 0, 0], cover: 'nobody' }
const open = (...needs: readonly (number | null)[]): Side => ({ needs, cover: 'nobody' })

describe('laws of the score', () => {
  it('says nothing where nothing is answered', () => {
    const { sides, verdict } = score(quiz, noAnswers)
    expect(verdict).toEqual({ kind: 'unclear', reason: 'few' })
    for (const axis of axes) {
      expect(sides[axis]).toMatchObject({ need: null, gap: null, cover: null })
      expect(sides[axis].gapRange).toEqual({ low: 0, high: 1 })
    }
  })

  it.each(needLevels)('favors no side where every statement is answered %s', (level) => {
    fc.assert(
      fc.property(fc.constantFrom(...coverLevels), (cover) => {
        const needs = Object.fromEntries(needIds.map((id) => [id, level]))
        const { sides, verdict } = score(quiz, {
          chosen: { ...needs, inside: cover, outside: cover },
          matters: [],
        })
        expect(sides.inward.need).toBe(0.5)
        expect(sides.outward.need).toBe(0.5)
        expect(verdict).toEqual({ kind: 'neither' })
      }),
    )
  })

  it('mirrors the result where the answers are mirrored', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const one = score(quiz, answers)
        const other = score(quiz, mirror(answers))
        for (const axis of axes) {
          const { need, gap, gapRange, cover } = one.sides[axis]
          expect(other.sides[otherAxis(axis)]).toMatchObject({ need, gap, gapRange, cover })
        }
        expect(other.verdict).toEqual(mirrorOutcome(one.verdict))
      }),
    )
  })

  it('does not depend on the order of answers or marks', () => {
    const shuffled = someAnswers.chain((answers) =>
      fc
        .record({
          entries: fc.shuffledSubarray(Object.entries(answers.chosen), {
            minLength: Object.keys(answers.chosen).length,
          }),
          matters: fc.shuffledSubarray([...answers.matters], { minLength: answers.matters.length }),
        })
        .map(({ entries, matters }) => ({ answers, other: { chosen: Object.fromEntries(entries), matters } })),
    )
    fc.assert(
      fc.property(shuffled, ({ answers, other }) => {
        expect(score(quiz, other)).toEqual(score(quiz, answers))
      }),
    )
  })

  it('never lowers a side where an answer tells of more need, and leaves the other side alone', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...axes), fc.nat(3), (answers, axis, index) => {
        const question = needQuestions(quiz, axis)[index]
        if (question === undefined) throw new Error('four questions a side')
        const stronger = question.direction === 1 ? needLevels : needLevels.toReversed()
        const scores = stronger.map((level) => score(quiz, setAnswer(answers, question.id, level)).sides)
        for (const [at, sides] of scores.entries()) {
          const weaker = scores[at - 1] ?? sides
          expect(sides[axis].need ?? 0).toBeGreaterThanOrEqual(weaker[axis].need ?? 0)
          expect(sides[axis].gap ?? 0).toBeGreaterThanOrEqual(weaker[axis].gap ?? 0)
          expect(sides[otherAxis(axis)]).toEqual(weaker[otherAxis(axis)])
        }
      }),
    )
  })

  it('never raises a gap where more of it is held, and never touches the need', () => {
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        const scores = coverLevels.map((level) => score(quiz, setAnswer(answers, 'inside', level)).sides.inward)
        for (const [at, side] of scores.entries()) {
          expect(side.gap).toBeLessThanOrEqual(scores[at - 1]?.gap ?? 1)
          expect(side.need).toBe(scores[0]?.need)
        }
        expect(scores.at(-1)?.gap).toBe(0)
      }),
    )
  })

  it('keeps need and gap between 0 and 1, and the gap within its range', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const { need, gap, gapRange } of Object.values(score(quiz, answers).sides)) {
          expect(0 <= gapRange.low && gapRange.low <= gapRange.high && gapRange.high <= 1).toBe(true)
          const [someNeed, someGap] = [need ?? 0, gap ?? gapRange.low]
          expect(0 <= someNeed && someNeed <= 1).toBe(true)
          expect(gapRange.low <= someGap && someGap <= gapRange.high).toBe(true)
        }
      }),
    )
  })

  it('has every way of completing the answers within the range, and both ends reached', () => {
    fc.assert(
      fc.property(fullAnswers, fc.subarray(needIds, { maxLength: 3 }), fc.boolean(), (full, hidden, hideCover) => {
        const hide = hideCover ? [...hidden, 'inside'] : hidden
        const partial = hide.reduce((answers, id) => setAnswer(answers, id, unknown), full)
        const ends = score(quiz, partial).sides.inward
        const complete = score(quiz, full).sides.inward
        expect(complete.gap).toBeGreaterThanOrEqual(ends.gapRange.low)
        expect(complete.gap).toBeLessThanOrEqual(ends.gapRange.high)
        const most = needQuestions(quiz, 'inward')
          .filter(({ id }) => hidden.includes(id))
          .reduce(
            (answers, { id, direction }) => setAnswer(answers, id, direction === 1 ? '4' : '0'),
            hideCover ? setAnswer(partial, 'inside', 'nobody') : partial,
          )
        expect(score(quiz, most).sides.inward.gap).toBe(ends.gapRange.high)
        const held = score(quiz, setAnswer(partial, 'inside', 'executive')).sides.inward
        expect(hideCover ? ends.gapRange.low : 0).toBe(held.gapRange.low)
      }),
    )
  })

  it('leaves "don’t know" out like a question that was not reached', () => {
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...quiz.questions.map(({ id }) => id)), (answers, id) => {
        const unmarked = { ...answers, matters: [] }
        expect(score(quiz, setAnswer(unmarked, id, unknown))).toEqual(score(quiz, removeAnswer(unmarked, id)))
      }),
    )
  })
})

describe('need', () => {
  it('is the mean of the answers, reversed statements turned round', () => {
    const { inward, outward } = score(quiz, answersFor({ inward: open(4, 3, 2, 1), outward: open(0, 1, 0, 0) })).sides
    expect(inward.need).toBe(0.625)
    expect(outward.need).toBe(0.0625)
    expect(inward.answers.map(({ value }) => value)).toEqual([1, 0.75, 0.5, 0.25])
  })

  it('counts an answer that matters most twice', () => {
    const answers = answersFor({ inward: open(4, 0, 0, 0), outward: calm })
    expect(score(quiz, { ...answers, matters: ['reentry'] }).sides.inward.need).toBe(0.4)
    expect(score(quiz, { ...answers, matters: ['recovery'] }).sides.inward.need).toBe(0.2)
    expect(score(quiz, answers).sides.inward.need).toBe(0.25)
  })

  it('leaves the sum where it is not known, and is null with fewer than three known answers', () => {
    const three = score(quiz, answersFor({ inward: open(4, 4, 0, null), outward: calm }))
    expect(three.sides.inward).toMatchObject({ need: roundOff(2 / 3) })
    expect(three.sides.inward.gapRange).toEqual({ low: 0.5, high: 0.75 })
    expect(three.verdict.kind).toBe('role')
    const two = score(quiz, answersFor({ inward: open(4, 4, null, null), outward: calm }))
    expect(two.sides.inward).toMatchObject({ need: null, gap: null })
    expect(two.verdict).toEqual({ kind: 'unclear', reason: 'few' })
    const other = score(quiz, answersFor({ inward: calm, outward: open(null, null, 0, 0) }))
    expect(other.verdict).toEqual({ kind: 'unclear', reason: 'few' })
  })

  it('is 0 to 0 in range for a side of which nothing is asked', () => {
    const { inward } = score({ ...quiz, questions: [] }, noAnswers).sides
    expect(inward).toMatchObject({ need: null, gapRange: { low: 0, high: 0 } })
  })
})

describe('gap', () => {
  it.each([
    ['nobody', 1],
    ['provider', 0.8],
    ['manager', 0.7],
    ['executive', 0],
    [null, 1],
  ] as const)('of a full need that %s holds is %d', (cover, gap) => {
    const { inward } = score(quiz, answersFor({ inward: { needs: [4, 4, 4, 4], cover }, outward: calm })).sides
    expect(inward).toMatchObject({ need: 1, gap, cover, gapRange: { low: cover === null ? 0 : gap, high: gap } })
  })

  it('runs from the least need best held to the most need least held', () => {
    const known = score(quiz, answersFor({ inward: { needs: [4, 4, 4, null], cover: 'manager' }, outward: calm }))
    expect(known.sides.inward.gapRange).toEqual({ low: roundOff(0.75 * 0.7), high: 0.7 })
  })
})

describe('verdict', () => {
  const verdictOf = (inward: Side, outward: Side) => score(quiz, answersFor({ inward, outward })).verdict

  it('calls for the role of the only side whose gap is high', () => {
    expect(verdictOf(open(4, 4, 4, 4), calm)).toEqual({ kind: 'role', axis: 'inward' })
    expect(verdictOf(calm, open(4, 4, 4, 4))).toEqual({ kind: 'role', axis: 'outward' })
  })

  it('calls for both where both are, the clearly greater gap first', () => {
    expect(verdictOf(open(4, 4, 4, 4), open(4, 4, 3, 3))).toEqual({ kind: 'both', first: 'inward' })
    expect(verdictOf(open(4, 4, 3, 3), open(4, 4, 4, 4))).toEqual({ kind: 'both', first: 'outward' })
    expect(verdictOf(open(4, 4, 4, 4), open(4, 4, 4, 3))).toEqual({ kind: 'both', first: null })
  })

  it('calls for neither below the threshold, at "partly" throughout too', () => {
    expect(verdictOf(calm, calm)).toEqual({ kind: 'neither' })
    expect(verdictOf(open(2, 2, 2, 2), open(2, 2, 2, 2))).toEqual({ kind: 'neither' })
  })

  it('calls it a tie where the threshold runs between two gaps that are too close', () => {
    expect(verdictOf(open(3, 2, 2, 2), open(2, 2, 2, 2))).toEqual({ kind: 'unclear', reason: 'tie' })
    expect(verdictOf(open(2, 2, 2, 2), open(3, 2, 2, 2))).toEqual({ kind: 'unclear', reason: 'tie' })
    expect(verdictOf(open(3, 2, 2, 2), open(2, 2, 2, 1))).toEqual({ kind: 'role', axis: 'inward' })
  })

  it('waits for who holds a side only where the need is high', () => {
    const needy: Side = { needs: [4, 4, 4, 4], cover: null }
    expect(verdictOf(needy, calm)).toEqual({ kind: 'unclear', reason: 'cover' })
    expect(verdictOf(calm, needy)).toEqual({ kind: 'unclear', reason: 'cover' })
    expect(verdictOf({ needs: [2, 2, 2, 2], cover: null }, calm)).toEqual({ kind: 'neither' })
    expect(verdictOf({ needs: [0, 0, 0, 0], cover: null }, open(4, 4, 4, 4))).toEqual({ kind: 'role', axis: 'outward' })
  })

  it('rests on nothing that who holds a side could undo', () => {
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...coverLevels), (answers, level) => {
        const hidden = score(quiz, setAnswer(answers, 'inside', unknown)).verdict
        const shown = score(quiz, setAnswer(answers, 'inside', level)).verdict
        fc.pre(hidden.kind === 'role' || hidden.kind === 'neither')
        expect(shown).toEqual(hidden)
      }),
    )
  })
})

describe('method', () => {
  it('declares these numbers', () => {
    expect(levelValue).toEqual({ 0: 0, 1: 0.25, 2: 0.5, 3: 0.75, 4: 1 })
    expect(answerWeight).toEqual({ ordinary: 1, mattersMost: 2 })
    expect(coverValue).toEqual({ nobody: 0, provider: 0.2, manager: 0.3, executive: 1 })
    expect({ fewestAnswers, mostMarks, threshold, tieMargin }).toEqual({
      fewestAnswers: 3,
      mostMarks: 3,
      threshold: 0.55,
      tieMargin: 0.1,
    })
  })

  it('has both bounds included', () => {
    expect(isHigh(threshold)).toBe(true)
    expect(isHigh(threshold - 0.001)).toBe(false)
    expect(isTie(0.7, 0.6)).toBe(true)
    expect(isTie(0.6, 0.7)).toBe(true)
    expect(isTie(0.701, 0.6)).toBe(false)
  })

  it('has a margin as wide as one step of a marked answer among four', () => {
    expect(tieMargin).toBe(
      (answerWeight.mattersMost / (answerWeight.mattersMost + 3 * answerWeight.ordinary)) * levelValue[1],
    )
  })

  it('takes the noise of fractions off a score', () => {
    expect(roundOff(0.1 + 0.2)).toBe(0.3)
    expect(roundOff(0.123456789)).toBe(0.123456789)
    expect(roundOff(0.1234567894)).toBe(0.123456789)
  })
})
