import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { fullAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { runs } from '#tests/runs.ts'
import { firmnessOf } from '#ui/result/firmness.ts'

const { workedExample } = content.quiz

test('the worked example says how much it would take', () => {
  const explanation = explainResult(content, workedExample)
  expect(firmnessOf(explanation)).toMatch(/^Could change: one answer on need/)
})

test('what is settled says how firmly, as the smallest change has it; what is not says nothing', () => {
  fc.assert(
    fc.property(fullAnswers, (answers) => {
      const explanation = explainResult(content, answers)
      const says = firmnessOf(explanation)
      const [smallest] = explanation.needFlips
      if (explanation.outcome.kind === 'unclear') expect(says).toBe('')
      else if (smallest === undefined) expect(says).toMatch(/^Firm/)
      else if (smallest.changes.length > 1) expect(says).toMatch(/^Fairly firm/)
      else expect(says).toMatch(smallest.changes[0]?.steps === 1 ? /^A close call/ : /^Could change/)
    }),
    { numRuns: runs(60) },
  )
})
