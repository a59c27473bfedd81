import { expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { questionName, sideQuestions, sideToName } from '#domain/quiz/side-questions.ts'
import type { Axis } from '#model/quiz.ts'

const named = (id: string) =>
  quiz.questions.flatMap((each) => (each.id === id ? questionName(quiz.questions, each) : []))

test('a side is explained by what there is to lead, who leads it, and what stands in the way', () => {
  const idsOf = (axis: Axis, reach: string) =>
    sideQuestions(quiz, { chosen: { reach: [reach] } }, axis).map(({ id, questions }) => [
      id,
      ...questions.map((question) => question.id),
    ])
  expect(idsOf('inward', 'some')).toEqual([
    ['stakes', 'people', 'instakes'],
    ['cover', 'inside'],
    ['obstacles', 'inblocks'],
  ])
  expect(idsOf('outward', 'some')).toEqual([
    ['stakes', 'reach', 'outstakes'],
    ['cover', 'outside'],
    ['obstacles', 'outblocks'],
  ])
  expect(idsOf('outward', 'none')).toEqual([['stakes', 'reach']])
})

test('a question is named with its side only if the other side has the same question', () => {
  expect(named('inblocks')).toEqual(['What stands in the way? (the inward side)'])
  expect(named('outblocks')).toEqual(['What stands in the way? (the outward side)'])
  expect(named('inside')).toEqual(['Who leads the technology that people here work with?'])
  expect(named('people')).toEqual(['How many people work here?'])
})

test('a question of no side has none to name, even if another one has the same text', () => {
  const [first] = quiz.questions
  const again = { id: 'again', kind: 'scale', text: first?.text ?? '', options: [] } as const
  expect(sideToName([...quiz.questions, again], again)).toBe('')
})
