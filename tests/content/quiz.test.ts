import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { axes, needLevels } from '#model/quiz.ts'
import { textLimits } from '#model/limits.ts'

const { quiz, claims, roles, responsibilities } = content
const needs = quiz.questions.filter((question) => question.kind === 'need')
const words = (text: string) => text.split(/\s+/).length

describe('the questions', () => {
  it('are at most twelve: eight on need, two on cover, one on size, one on the seat', () => {
    expect(quiz.questions.length).toBeLessThanOrEqual(12)
    expect(quiz.questions.map(({ kind }) => kind)).toEqual([
      ...needs.map(() => 'need'),
      ...['cover', 'cover', 'scale', 'seat'],
    ])
  })

  it.each(axes)('are worded both ways in equal number on the %s side', (axis) => {
    const directions = needs.filter((question) => question.axis === axis).map(({ direction }) => direction)
    expect(directions.toSorted()).toEqual([-1, -1, 1, 1])
  })

  it('treat the sides alike in length', () => {
    const [inward = 0, outward = 0] = axes.map((axis) =>
      needs
        .filter((question) => question.axis === axis)
        .reduce((sum, { statement, example }) => sum + words(statement.text) + words(example), 0),
    )
    expect(Math.max(inward, outward) / Math.min(inward, outward)).toBeLessThanOrEqual(1.15)
  })

  it('have ids that a link can carry, once each', () => {
    const ids = quiz.questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const options = quiz.questions.flatMap((question) => question.options.map(({ id }) => id))
    for (const id of [...ids, ...options, quiz.unknown.id]) expect(id).toMatch(/^[a-z0-9]+$/)
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
        expect(text).not.toContain('!')
      }
    }
  })

  it('are short, and have an example', () => {
    for (const { statement, example } of quiz.questions) {
      expect(words(statement.text)).toBeLessThanOrEqual(14)
      expect(example.length).toBeGreaterThan(0)
      expect(example.length).toBeLessThanOrEqual(textLimits.signal)
    }
  })

  it('offer the whole scale for every need', () => {
    for (const { options } of needs) expect(options.map(({ id }) => id)).toEqual([...needLevels])
  })

  it('point to responsibilities of the role that faces their side', () => {
    for (const question of needs) {
      const role = roles.find(({ faces }) => faces === question.axis)
      for (const id of question.responsibilities) {
        expect(responsibilities.find((each) => each.id === id)?.lean, `${question.id} → ${id}`).toBe(role?.id)
      }
    }
  })
})

describe('the quiz’s texts', () => {
  const statements = [
    ...quiz.questions.map(({ statement }) => statement),
    ...quiz.outcomes.map(({ headline }) => headline),
    ...Object.values(quiz.holders),
    ...quiz.seatRules.flatMap(({ advice, because, steps }) => [advice, because, ...steps]),
  ]

  it('cite claims that exist, as our own reading, within their length', () => {
    const known = new Set(claims.map(({ id }) => id))
    for (const { text, basis, sources } of statements) {
      expect(basis).toBe('derived')
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources) expect(known).toContain(source)
      expect(text.length).toBeLessThanOrEqual(textLimits.explanation)
      expect(text).not.toContain('!')
    }
    for (const { title } of quiz.seatRules) expect(title.length).toBeLessThanOrEqual(textLimits.title)
  })

  it('have an outcome for every role, and ids once each', () => {
    for (const { id, faces } of roles) {
      expect(quiz.outcomes.find((outcome) => outcome.kind === 'role' && outcome.axis === faces)?.id).toBe(id)
    }
    const ids = [...quiz.outcomes, ...quiz.seatRules].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('ask in rules only for questions and options that exist', () => {
    for (const { id, when } of quiz.seatRules) {
      for (const condition of when) {
        if (!('question' in condition)) continue
        const question = quiz.questions.find((each) => each.id === condition.question)
        const offered = [...(question?.options.map((option) => option.id) ?? []), quiz.unknown.id]
        for (const option of condition.oneOf) expect(offered, `${id}: ${condition.question}`).toContain(option)
      }
    }
  })
})
