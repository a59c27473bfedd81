import { describe, expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { isList, standsAlone } from '#domain/quiz/answers.ts'
import { covers, obstacleKinds, otherRoles, axes } from '#model/quiz.ts'
import { shownTexts } from '#tests/cases/questionnaire.ts'

const { questions, findingRules, resultRules } = quiz
const optionsOf = (id: string): readonly string[] =>
  questions.find((each) => each.id === id)?.options.map((option) => option.id) ?? []

describe('the questions', () => {
  test('number at most 14, and the longest path has at most 550 words', () => {
    expect(questions.length).toBeLessThanOrEqual(14)
    const words = shownTexts(quiz).flatMap((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    expect(words.length).toBeLessThanOrEqual(550)
  })

  test('have ids that links can join, each once, in a question and among them', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    for (const { id, options } of questions) {
      expect(id).toMatch(/^[a-z]+$/)
      const ids = options.map((option) => option.id)
      for (const each of ids) expect(each).toMatch(/^[a-z][a-z\d]*$/)
      expect(new Set([...ids, quiz.unknown.id]).size).toBe(ids.length + 1)
      expect(new Set(options.map(({ label }) => label)).size).toBe(options.length)
    }
  })

  test('contain no titles, and do not give away the result', () => {
    for (const text of shownTexts(quiz)) {
      expect(text).not.toMatch(/\b(CIO|CTO|CISO|VP|officer|in good order|not right for the job)\b/i)
    }
  })

  test('have one exclusive option in each list: none of these', () => {
    for (const question of questions.filter(isList)) {
      expect(question.options.filter(({ id }) => standsAlone(question, id)).map(({ id }) => id)).toEqual(['nothing'])
    }
  })

  test('can be answered with every kind of cover and of obstacle, and name every other role', () => {
    for (const axis of axes) {
      const found = questions.flatMap((each) => (each.kind === 'cover' && each.axis === axis ? each.options : []))
      expect(covers.filter((cover) => !found.some((each) => each.cover === cover))).toEqual([])
      const blocks = questions.flatMap((each) => (each.kind === 'obstacles' && each.axis === axis ? each.options : []))
      expect(obstacleKinds.filter((kind) => !blocks.some((each) => each.obstacle === kind))).toEqual([])
    }
    const fromGaps = questions
      .flatMap((each) => (each.kind === 'gaps' ? each.options : []))
      .flatMap(({ role }) => role ?? [])
    expect([...new Set(fromGaps)].toSorted()).toEqual(quiz.otherRoleOrder.toSorted())
    expect(otherRoles.filter((role) => !quiz.otherRoleOrder.some((each) => each === role))).toEqual([
      'head-of-it',
      'mandate',
      'person',
    ])
  })
})

describe('the rules', () => {
  test('ask for questions and answers that there are', () => {
    for (const axis of axes) {
      const { base, points, headFrom, executiveFrom } = quiz.sides[axis]
      expect(Object.keys(points)).toEqual(optionsOf(base))
      // The points only number the options, so there's nothing to fit.
      expect(Object.values(points)).toEqual(optionsOf(base).map((_, index) => index))
      expect(headFrom).toBeLessThan(executiveFrom)
    }
    expect(optionsOf(quiz.reach.question)).toContain(quiz.reach.none)
    for (const size of quiz.tooSmall) expect(optionsOf(quiz.people)).toContain(size)
    for (const { when } of findingRules)
      for (const size of when.people ?? []) expect(optionsOf(quiz.people)).toContain(size)
    for (const { when } of resultRules) {
      for (const id of ['shared', 'pace', 'pay'] as const) {
        for (const option of when[id] ?? []) expect(optionsOf(id)).toContain(option)
      }
      for (const size of when.people ?? []) expect(optionsOf(quiz.people)).toContain(size)
    }
  })

  test('have ids of their own and end in one that always holds', () => {
    for (const rules of [findingRules, resultRules]) {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
      expect(rules.at(-1)?.when).toEqual({})
      expect(rules.slice(0, -1).every(({ when }) => Object.keys(when).length > 0)).toBe(true)
    }
  })
})
