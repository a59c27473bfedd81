import { expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { reasonWithSide } from '#domain/quiz/reason-with-side.ts'
import { answersFrom } from './answers-from.ts'

const textOf = (id: string) => quiz.neitherTexts.find((each) => each.id === id)?.text ?? ''

test.each([
  // A head inside; outside it's covered.
  ['inside-head.inblocks-load.outside-provider.outblocks-nothing', `The inward side: ${textOf('support')}`, ['inward']],
  [
    'inside-provider.inblocks-nothing.outside-head.outblocks-load',
    `The outward side: ${textOf('support')}`,
    ['outward'],
  ],
  ['inside-head.inblocks-load.outside-head.outblocks-load', textOf('support'), ['inward', 'outward']],
])('a reason names its side where it’s about one: %s', (link, reason, sides) => {
  const answers = answersFrom(
    `v2.people-from2000.reach-most.instakes-loss.outstakes-loss.shared-some.pace-no.pay-one.gaps-nothing.${link}`,
  )
  const { neither } = explainResult(quiz, answers)
  expect(neither?.sides).toEqual(sides)
  expect(neither && reasonWithSide(neither)).toBe(reason)
})
