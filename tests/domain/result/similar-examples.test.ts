import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleList } from '#content/examples/list.ts'
import { quiz } from '#content/quiz/quiz.ts'
import { type Answers, isAsked, noAnswers } from '#domain/quiz/answers.ts'
import { similarExamples } from '#domain/result/similar-examples.ts'
import type { ListedExample } from '#model/example.ts'
import { fullAnswers, someAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { runs } from '#tests/runs.ts'

/** An example whose answers alone matter. */
function answered(id: string, answers: ListedExample['answers']): ListedExample {
  const rest = { label: 'A mill', kind: 'services', basis: 'invented', title: 'A mill', organization: 'Mill' } as const
  return { id, answers, decided: { result: 'neither' }, ...rest }
}

/** Seven questions are asked: customers get no technology. */
const county: Answers['chosen'] = {
  people: ['to499'],
  reach: ['none'],
  inside: ['head'],
  inblocks: ['load', 'mandate'],
  instakes: ['replace', 'spend'],
  pay: ['one'],
  gaps: ['secure'],
}
/** Different single-choice answers, and none for lists. */
const different: Answers['chosen'] = {
  people: ['to19'],
  inside: ['boss'],
  inblocks: ['trust'],
  instakes: ['join'],
  pay: ['more'],
  gaps: ['supplier'],
}

const match = (answers: Answers['chosen'], ...examples: readonly ListedExample[]) =>
  similarExamples(quiz, { chosen: answers }, examples)
const idsOf = (answers: Answers['chosen'], ...examples: readonly ListedExample[]) =>
  match(answers, ...examples).map(({ example }) => example.id)

describe('what is in common', () => {
  test('is everything if the answers are the same, in any order', () => {
    const same = { ...county, inblocks: ['mandate', 'load'] }
    expect(match(county, answered('same', same))).toMatchObject([{ common: 7, asked: 7 }])
  })

  test('is one less for each single-choice answer that differs, even by one step on a scale', () => {
    expect(match(county, answered('near', { ...county, pay: ['more'] }))).toMatchObject([{ common: 6, asked: 7 }])
  })

  test('is the share of a list’s items that both have', () => {
    const [found] = match(county, answered('list', { ...county, inblocks: ['load', 'trust'] }))
    expect(found?.common).toBeCloseTo(6 + 1 / 3)
  })

  test('is nothing if one of the two is unknown', () => {
    const open = { ...county, pay: ['dk'] }
    expect(match(open, answered('open', open))).toMatchObject([{ common: 6, asked: 7 }])
    expect(match(county, answered('open', open))).toMatchObject([{ common: 6, asked: 7 }])
  })

  test('counts the questions that these answers are asked, not those of the example', () => {
    const outward = { ...county, reach: ['half'], outside: ['head'], shared: ['some'] }
    expect(match(county, answered('outward', outward))).toMatchObject([{ common: 6, asked: 7 }])
    // Six of twelve.
    expect(match(outward, answered('inward', county))).toEqual([])
  })
})

describe('a match has at least three in five answers in common', () => {
  const half = { ...different, reach: ['none'], people: ['to499'], inside: ['head'] }

  test('five of seven are enough', () => {
    const most = { ...half, pay: county['pay'] ?? [], gaps: county['gaps'] ?? [] }
    expect(idsOf(county, answered('most', most))).toEqual(['most'])
  })

  test('three of seven are not, the size among them or not', () => {
    expect(idsOf(county, answered('less', half))).toEqual([])
  })

  test('no answers match nothing', () => {
    expect(idsOf(noAnswers.chosen, ...exampleList)).toEqual([])
  })
})

describe('order', () => {
  const near = answered('near', { ...county, pay: ['more'] })
  const nearer = answered('nearer', county)
  const sameButSize = answered('same-but-size', { ...county, people: ['to1999'] })

  test('of the same size, the one with more in common', () => {
    expect(idsOf(county, near, nearer)).toEqual(['nearer', 'near'])
  })

  test('the same size, even with less in common', () => {
    const far = answered('far', { ...county, pay: ['more'], inside: ['boss'] })
    expect(idsOf(county, sameButSize, far)).toEqual(['far', 'same-but-size'])
  })

  test('of equals, the first one', () => {
    const twin = answered('twin', county)
    expect(idsOf(county, nearer, twin)).toEqual(['nearer', 'twin'])
    expect(idsOf(county, twin, nearer)).toEqual(['twin', 'nearer'])
  })

  test('an unknown size matches no other', () => {
    const { people: _, ...unsized } = county
    const alike = answered('unsized', unsized)
    expect(idsOf(unsized, sameButSize, alike)).toEqual(['same-but-size', 'unsized'])
  })

  test('a fourth is left out', () => {
    expect(idsOf(county, nearer, answered('b', county), answered('c', county), near)).toEqual(['nearer', 'b', 'c'])
  })
})

const example = fullAnswers.map(({ chosen }) => answered('any', chosen))
const examples = fc.array(example, { maxLength: 8 })

test('whatever the answers: at most three, each with half or more in common, and never more than was asked', () => {
  fc.assert(
    fc.property(someAnswers, examples, (answers, list) => {
      const asked = quiz.questions.filter((question) => isAsked(quiz, answers, question)).length
      const found = similarExamples(quiz, answers, list)
      expect(found.length).toBeLessThanOrEqual(3)
      for (const each of found) {
        expect(each.asked).toBe(asked)
        expect(each.common).toBeGreaterThanOrEqual(asked / 2)
        expect(each.common).toBeLessThanOrEqual(asked)
        expect(list).toContain(each.example)
      }
    }),
    { numRuns: runs(200) },
  )
})

test('an example is the best match for its own answers', () => {
  fc.assert(
    fc.property(examples, example, (others, own) => {
      const [first] = similarExamples(quiz, { chosen: own.answers }, [own, ...others])
      expect(first?.example).toBe(own)
      expect(first?.common).toBeCloseTo(first?.asked ?? 0)
    }),
    { numRuns: runs(200) },
  )
})

test('an example that doesn’t match has no effect on the others', () => {
  fc.assert(
    fc.property(someAnswers, examples, (answers, list) => {
      const found = similarExamples(quiz, answers, list)
      const matching = list.filter((each) => similarExamples(quiz, answers, [each]).length > 0)
      expect(similarExamples(quiz, answers, matching)).toEqual(found)
    }),
    { numRuns: runs(200) },
  )
})

test('each example of the site finds itself first', () => {
  for (const own of exampleList) {
    expect(similarExamples(quiz, { chosen: own.answers }, exampleList)[0]?.example.id).toBe(own.id)
  }
})
