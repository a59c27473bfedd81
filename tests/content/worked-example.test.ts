import { expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { workedExample } from '#content/quiz/worked-example.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { answersFrom } from '#tests/domain/quiz/answers-from.ts'

test('the worked example goes the way that the quiz goes with its answers', () => {
  const { axis, base, stakes, cover, obstacles, pay, finding, otherFinding, rule, result, answers } = workedExample
  const explanation = explainResult(quiz, answersFrom(answers))
  const side = explanation.sides[axis]
  const other = explanation.sides[axis === 'inward' ? 'outward' : 'inward']
  expect(explanation.text.id).toBe(result)
  expect(explanation.rule?.id).toBe(rule)
  expect(side.found?.rule.id).toBe(finding)
  expect(other.found?.rule.id).toBe(otherFinding)
  expect(side.stakes.map(({ options }) => options.map(({ id }) => id))).toEqual([[base], stakes])
  expect(answersFrom(answers).chosen['pay']).toEqual([pay])
  expect(side.cover?.options.map(({ id }) => id)).toEqual([cover])
  expect(side.obstacles?.options.map(({ id }) => id)).toEqual(obstacles)
})
