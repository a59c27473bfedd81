import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { axes, needLevels } from '#model/quiz.ts'

const { quiz, roles } = content
const needs = quiz.questions.filter((question) => question.kind === 'need')
const words = (text: string) => text.split(/\s+/).length

describe('the questions', () => {
  it('are twelve: eight on need, two on cover, one on size, one on the seat', () => {
    expect(quiz.questions.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 8 }, () => 'need'),
      'cover',
      'cover',
      'scale',
      'seat',
    ])
  })

  it.each(axes)('are four on need and one on cover on the %s side', (axis) => {
    const ofSide = quiz.questions.filter((question) => 'axis' in question && question.axis === axis)
    expect(ofSide.map(({ kind }) => kind)).toEqual(['need', 'need', 'need', 'need', 'cover'])
  })

  it('treat the sides alike in length', () => {
    const [inward = 0, outward = 0] = axes.map((axis) =>
      needs
        .filter((question) => question.axis === axis)
        .reduce((sum, { statement, example }) => sum + words(statement.text) + words(example), 0),
    )
    expect(Math.max(inward, outward) / Math.min(inward, outward)).toBeLessThanOrEqual(1.15)
  })

  it('have options with ids that a link can carry', () => {
    const options = quiz.questions.flatMap((question) => question.options.map(({ id }) => id))
    for (const id of [...options, quiz.unknown.id]) expect(id).toMatch(/^[a-z0-9]+$/)
  })

  it('name no role, and no title', () => {
    const titles = /\b(CIO|CTO|chief|officer|VP|CISO|CPO|director)\b/i
    for (const { statement, example, options, glosses } of quiz.questions) {
      for (const text of [
        statement.text,
        example,
        ...options.map(({ label }) => label),
        ...glosses.map((gloss) => gloss.meaning),
      ]) {
        expect(text).not.toMatch(titles)
      }
    }
  })

  it('are short', () => {
    for (const { statement } of quiz.questions) expect(words(statement.text)).toBeLessThanOrEqual(14)
  })

  it('offer the whole scale for every need', () => {
    for (const { options } of needs) expect(options.map(({ id }) => id)).toEqual([...needLevels])
  })
})

describe('the quiz’s texts', () => {
  it('are our own reading, since the article asks nothing', () => {
    const statements = [
      ...quiz.questions.map(({ statement }) => statement),
      ...quiz.outcomes.map(({ headline }) => headline),
      ...Object.values(quiz.holders),
      ...quiz.seatRules.flatMap(({ advice, because, steps }) => [advice, because, ...steps]),
    ]
    expect(new Set(statements.map(({ basis }) => basis))).toEqual(new Set(['derived']))
  })

  it('have an outcome for every role', () => {
    for (const { id, faces } of roles) {
      expect(quiz.outcomes.find((outcome) => outcome.kind === 'role' && outcome.axis === faces)?.id).toBe(id)
    }
  })

  it('end the rules with one that holds where no other does', () => {
    expect(quiz.seatRules.at(-1)?.when).toEqual([{ verdict: ['neither'] }])
  })
})
