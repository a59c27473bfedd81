import { describe, expect, test } from 'vitest'
import { examples } from '#content/examples/examples.ts'
import { exampleLinks, type ExampleId } from '#content/examples/links.ts'
import { realDecisions } from '#content/examples/real-decisions.ts'
import { quiz } from '#content/quiz/quiz.ts'
import { validation } from '#content/quiz/validation.ts'
import { agrees, quizResultOf } from '#domain/examples/agreement.ts'
import { checkExamples } from '#domain/examples/check-examples.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { exampleKinds } from '#model/example.ts'
import { cases, expected, readings } from '#tests/cases/readings.ts'

/** The case behind each example. The example's page has its own wording. */
const caseOf: Readonly<Record<ExampleId, string>> = {
  'county-government': 'r02',
  university: 'r07',
  manufacturer: 'r05',
  retailer: 'r19',
  'health-service': 'r24',
  'blood-service': 'r17',
  website: 'r11',
  'group-of-companies': 'r21',
  broadcaster: 'r27',
  'credit-bureau': 'r28',
  'start-up': 'c11',
  'software-firm': 'c22',
  bank: 'd07',
  'device-maker': 'c31',
}

const real = examples.filter(({ basis }) => basis === 'real')
const readingA = readings.find(({ name }) => name === 'a')?.reading

test('the examples pass their check', () => {
  expect(checkExamples({ examples, quiz })).toEqual([])
})

describe.each(exampleLinks)('$id', ({ id }) => {
  const example = examples.find((each) => each.id === id)
  const source = cases.find((each) => each.id === caseOf[id])

  test('has the answers of the blind reading, and the decision of the case', () => {
    expect(example?.answers).toEqual(readingA?.[caseOf[id]]?.answers)
    expect(example?.decided.result).toBe(source && expected(source))
    expect(example?.basis).toBe(source?.set === 'real' ? 'real' : 'invented')
  })

  test('has its own wording: no run of six words is the same as in the case', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    const told = words([...(example?.story ?? []), example?.decided.text, example?.outcome].join(' '))
    const text = words(source?.text ?? '').join(' ')
    const runs = told.map((_, index) => told.slice(index, index + 6).join(' ')).slice(0, -5)
    expect(runs.filter((run) => text.includes(run))).toEqual([])
  })

  test('doesn’t name a role in its title', () => {
    expect(example?.title).not.toMatch(/\b(C[A-Z]O|chief|head|executive|director)\b/i)
  })
})

test('real decisions come first, and most of the examples are real', () => {
  expect(examples.slice(0, real.length)).toEqual(real)
  expect(real.length).toBeGreaterThanOrEqual(10)
  expect(examples.length - real.length).toBeLessThanOrEqual(4)
})

test('there is every kind of organization, and every possible result', () => {
  expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(exampleKinds))
  const results = new Set(examples.map((example) => quizResultOf(quiz, example).id))
  expect([...results].toSorted()).toEqual(['both', 'cio', 'combined', 'cto', 'neither'])
  const reasons = examples.flatMap(({ answers }) => explainResult(quiz, { chosen: answers }).neither?.id ?? [])
  expect(new Set(reasons).size).toBeGreaterThanOrEqual(2)
})

test('misses are shown, and their share is at least as large as among all real decisions', () => {
  const share = real.filter((example) => agrees(quiz, example)).length / real.length
  const [reading] = validation.readings
  expect(real.filter((example) => !agrees(quiz, example)).length).toBeGreaterThanOrEqual(2)
  expect(share).toBeLessThanOrEqual((reading?.sets.real.agree ?? 0) / validation.expected.real.cases)
})

test('the number of real decisions matches the method page', () => {
  expect(realDecisions).toBe(validation.expected.real.cases)
})
