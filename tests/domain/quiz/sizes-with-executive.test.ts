import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { decide } from '#domain/quiz/decide.ts'
import { judgeSide, possibleFacts } from '#domain/quiz/side.ts'
import { mostPoints, sizesOutOfReach, sizesWithExecutive } from '#domain/quiz/sizes-with-executive.ts'
import { type Axis, axes } from '#model/quiz.ts'
import { runs } from '#tests/runs.ts'
import { fullAnswers } from './arbitraries.ts'

const sizes = quiz.questions.find(({ id }) => id === quiz.people)?.options.map(({ id }) => id) ?? []
const open = { base: undefined, stakes: undefined, cover: undefined, obstacles: undefined }
const factsOf = (axis: Axis, people: string) =>
  possibleFacts(quiz, { ...open, people, base: quiz.sides[axis].base === quiz.people ? people : undefined }, axis)
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test.each(axes)(
  'the sizes at which the %s side can call for an executive are those at which any answers lead to it',
  (axis) => {
    const found = sizes.filter((size) => factsOf(axis, size).some((facts) => judgeSide(quiz, facts).finding === 'new'))
    expect(idsOf(sizesWithExecutive(quiz, axis))).toEqual(found)
    expect(found.length).toBeGreaterThan(0)
  },
)

test.each(axes)('no answers about the %s side have more points than the most, and some have as many', (axis) => {
  for (const size of sizes) {
    expect(Math.max(...factsOf(axis, size).map(({ points }) => points))).toBe(mostPoints(quiz, axis, size))
  }
})

test('below 100 people, the inward side can’t reach the points that an executive takes', () => {
  expect(idsOf(sizesOutOfReach(quiz, 'inward'))).toEqual(['to99'])
  expect(mostPoints(quiz, 'inward', 'to99')).toBeLessThan(quiz.sides.inward.executiveFrom)
  expect(sizesOutOfReach(quiz, 'outward')).toEqual([])
})

test('no result has an executive at any other size', () => {
  fc.assert(
    fc.property(fullAnswers, fc.constantFrom(...sizes), (answers, size) => {
      const { result } = decide(quiz, { chosen: { ...answers.chosen, [quiz.people]: [size] } })
      if (result.kind === 'neither') return
      const kinds = result.kind === 'role' ? [result.axis] : ['combined' as const]
      for (const kind of kinds) expect(idsOf(sizesWithExecutive(quiz, kind))).toContain(size)
    }),
    { numRuns: runs(1_000) },
  )
})
