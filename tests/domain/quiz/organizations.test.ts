import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { organizations } from './organizations.ts'

describe('written organizations come out as decided beforehand', () => {
  it.each(organizations)('$name: $expected.outcome, $expected.seat', ({ answers, expected }) => {
    const { outcome, nextSeat } = explainResult(content, answers)
    expect({ outcome: outcome.id, seat: nextSeat.rule }).toEqual(expected)
  })

  it('has at least 16 of them, and one for each outcome', () => {
    expect(organizations.length).toBeGreaterThanOrEqual(16)
    expect(new Set(organizations.map(({ expected }) => expected.outcome))).toEqual(
      new Set(content.quiz.outcomes.map(({ id }) => id)),
    )
  })

  it('answers every question of each', () => {
    for (const { answers } of organizations) {
      expect(Object.keys(answers.chosen).toSorted()).toEqual(content.quiz.questions.map(({ id }) => id).toSorted())
    }
  })
})
