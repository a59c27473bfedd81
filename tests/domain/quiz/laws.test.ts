import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import {
  type Answers,
  chooseOption,
  isList,
  noAnswers,
  normalizeAnswers,
  standsAlone,
  unansweredQuestions,
} from '#domain/quiz/answers.ts'
import { applyChanges, smallestResultChanges } from '#domain/quiz/changes.ts'
import { decide, decidingQuestion, resultId } from '#domain/quiz/decide.ts'
import { otherRoles } from '#domain/quiz/other-roles.ts'
import { levels, otherRoles as allOtherRoles, type Axis, axes } from '#model/quiz.ts'
import { runs } from '#tests/runs.ts'
import { fullAnswers, someAnswers } from './arbitraries.ts'

const resultOf = (answers: Answers) => resultId(decide(quiz, answers).result)
const question = (kind: string, axis: Axis) => {
  const found = quiz.questions.find((each) => each.kind === kind && each.axis === axis)
  if (found === undefined) throw new Error(`no question of ${kind} on the side ${axis}`)
  return found
}
const isExecutiveCalledFor = (answers: Answers, axis: Axis) => decide(quiz, answers).sides[axis]?.finding === 'new'

describe('the order of answers', () => {
  test('never matters, neither of questions nor within a list', () => {
    fc.assert(
      fc.property(fullAnswers, fc.infiniteStream(fc.nat()), ({ chosen }, numbers) => {
        const shuffled = Object.entries(chosen)
          .map(([id, ids]) => [numbers.next().value ?? 0, id, ids.toReversed()] as const)
          .toSorted(([one], [other]) => one - other)
        const again = { chosen: Object.fromEntries(shuffled.map(([, id, ids]) => [id, ids])) }
        expect(decide(quiz, again)).toEqual(decide(quiz, { chosen }))
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('what is open', () => {
  test('nothing answered is inconclusive', () => {
    expect(resultOf(noAnswers)).toBe('unclear')
  })

  test('everything answered is conclusive', () => {
    fc.assert(
      fc.property(fullAnswers, (answers) => resultOf(answers) !== 'unclear'),
      { numRuns: runs(1_000) },
    )
  })

  test('"don’t know" is the same as no answer', () => {
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...quiz.questions), ({ chosen }, { id }) => {
        const { [id]: _, ...others } = chosen
        expect(decide(quiz, { chosen: { ...chosen, [id]: [quiz.unknown.id] } })).toEqual(
          decide(quiz, { chosen: others }),
        )
      }),
      { numRuns: runs(300) },
    )
  })

  test('completing the answers leads to exactly the results named as possible', () => {
    fc.assert(
      fc.property(someAnswers, fullAnswers, (answers, completion) => {
        const { possible } = decide(quiz, answers)
        const completed = normalizeAnswers(quiz, { chosen: { ...completion.chosen, ...answers.chosen } })
        // If a completion changes the reach, it has no answers about the outward side.
        fc.pre(unansweredQuestions(quiz, completed).length === 0)
        expect(possible.map(resultId)).toContain(resultOf(completed))
      }),
      { numRuns: runs(1_000) },
    )
  })

  test('open questions about one side never hide the other', () => {
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...axes), ({ chosen }, axis) => {
        const all = decide(quiz, { chosen })
        const others = new Set(
          quiz.questions.filter((each) => each.axis !== undefined && each.axis !== axis).map(({ id }) => id),
        )
        // The side's first question is its own.
        others.delete(quiz.sides[axis].base)
        const half = { chosen: Object.fromEntries(Object.entries(chosen).filter(([id]) => !others.has(id))) }
        expect(decide(quiz, half).sides[axis]).toEqual(all.sides[axis])
      }),
      { numRuns: runs(500) },
    )
  })

  test('the deciding question is open, and answering it can leave fewer results', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { possible } = decide(quiz, answers)
        fc.pre(possible.length > 1)
        const id = decidingQuestion(quiz, answers) ?? ''
        expect(answers.chosen).not.toHaveProperty(id)
        const options = quiz.questions.find((each) => each.id === id)?.options ?? []
        const left = options.map((option) => decide(quiz, chooseOption(quiz, answers, id, option.id)).possible.length)
        expect(Math.min(...left)).toBeLessThanOrEqual(possible.length)
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('"doesn’t apply" is neither zero nor unknown', () => {
  const { question: reach, none } = quiz.reach

  test('if customers get no technology, the outward side has no finding and is not open', () => {
    fc.assert(
      fc.property(fullAnswers, ({ chosen }) => {
        const { sides, possible } = decide(quiz, { chosen: { ...chosen, [reach]: [none] } })
        expect(sides.outward?.finding).toBe('absent')
        expect(possible).toHaveLength(1)
        expect(['inward', 'neither']).toContain(possible[0] && resultId(possible[0]))
      }),
      { numRuns: runs(300) },
    )
  })

  test('earlier answers about it don’t count', () => {
    fc.assert(
      fc.property(fullAnswers, fullAnswers, (one, other) => {
        const inside = Object.entries(one.chosen).filter(
          ([id]) => quiz.questions.find((each) => each.id === id)?.axis !== 'outward',
        )
        const [a, b] = [one, other].map(({ chosen }) => ({
          chosen: { ...chosen, ...Object.fromEntries(inside), [reach]: [none] },
        }))
        expect(a && decide(quiz, a)).toEqual(b && decide(quiz, b))
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('what a side calls for', () => {
  test('is never lowered by one more stake', () => {
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...axes), fc.nat(), (answers, axis, pick) => {
        const { id, options } = question('stakes', axis)
        const counting = options.filter(
          (option) => 'counts' in option && option.counts && !answers.chosen[id]?.includes(option.id),
        )
        const more = counting[pick % Math.max(1, counting.length)]
        fc.pre(more !== undefined && id in answers.chosen)
        const after = chooseOption(quiz, answers, id, more?.id ?? '')
        const rank = (each: Answers) => levels.indexOf(decide(quiz, each).sides[axis]?.level ?? 'nobody')
        expect(rank(after)).toBeGreaterThanOrEqual(rank(answers))
        if (isExecutiveCalledFor(answers, axis)) expect(isExecutiveCalledFor(after, axis)).toBe(true)
      }),
      { numRuns: runs(1_000) },
    )
  })

  test('is never lowered by one more obstacle', () => {
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...axes), fc.nat(), (answers, axis, pick) => {
        const list = question('obstacles', axis)
        fc.pre(isList(list) && list.id in answers.chosen)
        const standing = list.options.filter(
          ({ id }) => isList(list) && !standsAlone(list, id) && !answers.chosen[list.id]?.includes(id),
        )
        const more = standing[pick % Math.max(1, standing.length)]
        fc.pre(more !== undefined)
        const after = chooseOption(quiz, answers, list.id, more?.id ?? '')
        if (isExecutiveCalledFor(answers, axis)) expect(isExecutiveCalledFor(after, axis)).toBe(true)
      }),
      { numRuns: runs(1_000) },
    )
  })

  // A title without the work, a parent organization, and a vacant position are separate kinds.
  const fromStrong = ['top', 'head', 'several', 'nobody'] as const

  test('is never lowered by weaker cover', () => {
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...axes), fc.constantFrom(0, 1, 2), (answers, axis, at) => {
        const { id } = question('cover', axis)
        fc.pre(id in answers.chosen)
        const strong = chooseOption(quiz, answers, id, fromStrong[at] ?? '')
        const weak = chooseOption(quiz, answers, id, fromStrong[at + 1] ?? '')
        if (isExecutiveCalledFor(strong, axis)) expect(isExecutiveCalledFor(weak, axis)).toBe(true)
      }),
      { numRuns: runs(1_000) },
    )
  })
})

describe('the smallest changes', () => {
  test('lead to the result that they name, and no smaller change leads to a different one', () => {
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        const before = resultOf(answers)
        const found = smallestResultChanges(quiz, answers)
        for (const { changes, result } of found) {
          expect(resultOf(applyChanges(quiz, answers, changes))).toBe(resultId(result))
          expect(resultId(result)).not.toBe(before)
        }
        const sizes = new Set(found.map(({ changes }) => changes.length))
        expect(sizes.size).toBeLessThanOrEqual(1)
        if (sizes.has(1)) return
        for (const each of quiz.questions) {
          if (!(each.id in answers.chosen)) continue
          for (const { id } of each.options) {
            const after = resultOf(chooseOption(quiz, answers, each.id, id))
            expect([before, 'unclear']).toContain(after)
          }
        }
      }),
      { numRuns: runs(60) },
    )
  })

  test('don’t exist for an inconclusive result', () => {
    expect(smallestResultChanges(quiz, noAnswers)).toEqual([])
  })
})

describe('every result', () => {
  /** Random answers, reproducible, as many as requested. */
  function* byChance(): Generator<Answers> {
    for (let seed = 1; seed <= 100; seed += 1) yield* fc.sample(fullAnswers, { numRuns: 200, seed })
  }

  /** What random answers have missed once they find no more. */
  function missing(all: readonly string[], found: (answers: Answers) => readonly (string | undefined)[]): string[] {
    const left = new Set(all)
    for (const answers of byChance()) {
      for (const id of found(answers)) if (id !== undefined) left.delete(id)
      if (left.size === 0) break
    }
    return [...left]
  }

  test('is reachable, and so is every other role', () => {
    const results = ['both', 'combined', 'inward', 'neither', 'outward']
    expect(missing(results, (answers) => [resultId(decide(quiz, answers).result)])).toEqual([])
    expect(missing(allOtherRoles, (answers) => otherRoles(quiz, answers, decide(quiz, answers)))).toEqual([])
  })

  test('comes from every rule', () => {
    const all = [...quiz.findingRules, ...quiz.resultRules].map(({ id }) => id)
    const rules = (answers: Answers) => {
      const { rule, sides } = decide(quiz, answers)
      return [rule?.id, sides.inward?.rule?.id, sides.outward?.rule?.id]
    }
    expect(missing(all, rules)).toEqual([])
  })

  test('depends on the order of the rules: if two match, the first applies', () => {
    const reversed = { ...quiz, findingRules: quiz.findingRules.toReversed() }
    const differ = fc.sample(fullAnswers, { numRuns: 200, seed: 3 }).filter((answers) => {
      const [one, other] = [decide(quiz, answers), decide(reversed, answers)]
      return resultId(one.result) !== resultId(other.result)
    })
    expect(differ.length).toBeGreaterThan(0)
    expect(quiz.findingRules.map(({ id }) => id)).toEqual([
      'absent',
      'parent',
      'works',
      'light',
      'holder',
      'small-title',
      'support',
      'vacancy',
    ])
    expect(quiz.resultRules.map(({ id }) => id)).toEqual([
      'unpaid',
      'shared',
      'close',
      'one-salary',
      'both',
      'role',
      'neither',
    ])
  })
})

describe('no side is favored', () => {
  // For a list, the middle is half of its options.
  const everywhere = {
    first: (ids: readonly string[]) => ids.slice(0, 1),
    last: (ids: readonly string[]) => ids.slice(-1),
    middle: (ids: readonly string[], isAList: boolean) =>
      isAList ? ids.slice(0, Math.floor(ids.length / 2)) : ids.slice(Math.floor(ids.length / 2)).slice(0, 1),
  }

  test.each(Object.entries(everywhere))('by the %s answer everywhere', (_, pick) => {
    const chosen = quiz.questions.map(
      (each) =>
        [
          each.id,
          pick(
            each.options.map(({ id }) => id),
            isList(each),
          ),
        ] as const,
    )
    expect(['both', 'combined', 'neither']).toContain(resultOf({ chosen: Object.fromEntries(chosen) }))
  })

  // Each with the case that needs it. On the inward side, size is what there is to lead (c55, 12,500 people, nothing
  // for customers). On the outward side, it's what customers come for (c46, 31 people, all of it technology). Only the
  // inward side lacks a head (r32).
  test('except by where each starts, and by how many points it needs', () => {
    expect(Object.keys(quiz.sides.inward)).toEqual(Object.keys(quiz.sides.outward))
    expect([quiz.sides.inward.base, quiz.sides.outward.base]).toEqual(['people', 'reach'])
    expect([quiz.sides.inward.executiveFrom, quiz.sides.outward.executiveFrom]).toEqual([5, 2])
  })

  test('in its options: leaders and obstacles are the same on both', () => {
    for (const kind of ['cover', 'obstacles']) {
      expect(question(kind, 'inward').options).toEqual(question(kind, 'outward').options)
    }
  })
})
