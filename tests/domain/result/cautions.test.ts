import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultAdvice } from '#content/quiz/advice/index.ts'
import { quiz } from '#content/quiz/quiz.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { decide } from '#domain/quiz/decide.ts'
import { cautions } from '#domain/result/cautions.ts'
import { axes } from '#model/quiz.ts'
import { answersFrom } from '#tests/domain/quiz/answers-from.ts'
import { someAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { runs } from '#tests/runs.ts'

const of = (answers: Answers) => cautions(quiz, resultAdvice.cautions, answers, decide(quiz, answers))
const ofLink = (link: string) => of(answersFrom(link))

const outward = (leader: string, blocks = 'nothing') =>
  `reach-most.outside-${leader}.outblocks-${blocks}.outstakes-team`
const inward = (leader: string, stakes: string) => `people-from2000.inside-${leader}.inblocks-skill.instakes-${stakes}`

describe('an executive on the other side', () => {
  const says = /^The other side has an executive\. First ask whether that person could lead both/

  test.each([
    ['at work', outward('top')],
    ['in trouble', outward('top', 'load')],
  ])('is the first to ask: %s', (_, other) => {
    expect(ofLink(`v2.${inward('nobody', 'replace')}.${other}.shared-most.pace-no.pay-one`)).toEqual([
      expect.stringMatching(says),
    ])
  })

  test.each([
    ['where a head leads the other side', `${outward('head')}.shared-most.pace-no`],
    ['where the other side doesn’t exist', 'reach-none'],
  ])('isn’t mentioned %s', (_, other) => {
    expect(ofLink(`v2.${inward('nobody', 'replace')}.${other}.pay-one`)).toEqual([])
  })

  test('isn’t mentioned where no one new is needed, or can be paid for', () => {
    expect(ofLink(`v2.${inward('head', 'replace')}.${outward('top')}.shared-most.pace-no.pay-no`)).toEqual([])
  })
})

describe('a vacancy', () => {
  const says = /^Without the vacancy, the points would call for a full-time head/

  test('that makes the difference is named', () => {
    expect(ofLink(`v2.${inward('empty', 'nothing')}.reach-none.pay-one`)).toEqual([expect.stringMatching(says)])
    expect(
      ofLink(
        'v2.people-to99.reach-some.inside-side.inblocks-nothing.instakes-nothing.outside-empty.outblocks-skill.outstakes-nothing.shared-most.pace-no.pay-one',
      ),
    ).toEqual([expect.stringMatching(says)])
  })

  test('that makes no difference isn’t', () => {
    expect(ofLink(`v2.${inward('empty', 'replace')}.reach-none.pay-one`)).toEqual([])
    expect(ofLink(`v2.${inward('empty', 'replace-join-loss')}.reach-none.pay-one`)).toEqual([])
    // Three things at stake already count, and no more do.
    const full = inward('empty', 'replace-join-loss').replace('from2000', 'to499')
    expect(ofLink(`v2.${full}.reach-none.pay-one`)).toEqual([])
  })

  test('is named exactly where the result would be another with a part-time leader in the position, for the same obstacles', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { result, sides } = decide(quiz, answers)
        const tipped = axes.filter((axis) => {
          const side = sides[axis]
          const cover = quiz.questions.find((each) => each.kind === 'cover' && each.axis === axis)?.id ?? ''
          if (side?.finding !== 'new' || side.cover !== 'vacant' || side.points === undefined) return false
          const filled = decide(quiz, { chosen: { ...answers.chosen, [cover]: ['side'] } }).sides[axis]
          return filled?.level === 'head'
        })
        const isNew = result.kind === 'role' || result.kind === 'both' || result.kind === 'combined'
        expect(of(answers).some((text) => says.test(text))).toBe(isNew && tipped.length > 0)
      }),
      { numRuns: runs(200) },
    )
  })
})

test.each([
  ['little-no', true],
  ['most-clearly', true],
  ['some-clearly', true],
  ['most-no', false],
  ['some-partly', false],
])('one executive for two sides far apart needs a deputy: %s', (pair, isNamed) => {
  const [shared, pace] = pair.split('-')
  const found = ofLink(
    `v2.${inward('nobody', 'replace')}.${outward('nobody', 'skill')}.shared-${shared}.pace-${pace}.pay-one`,
  )
  expect(found.some((text) => text.startsWith('The two sides share little'))).toBe(isNamed)
  expect(found).toHaveLength(isNamed ? 1 : 0)
})
