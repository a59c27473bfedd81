import {
  type OptionId,
  type QuestionId,
  type Quiz,
  type ResultCondition,
  type ResultKind,
  type ResultRule,
  type Axis,
  axes,
} from '#model/quiz.ts'
import { type Answers, isAsked, unansweredQuestions, withoutUnknown } from './answers.ts'
import { foundSide, type FoundSide, judgeSide, possibleFacts, sideAnswers, type SideResult } from './side.ts'

/** A result; for a single role, with its side. */
export type Result =
  | { readonly kind: 'role'; readonly axis: Axis }
  | { readonly kind: Exclude<ResultKind, 'role'> }
  | { readonly kind: 'unclear' }

export interface Decision {
  readonly result: Result
  /** The rule that led to it; undefined where it's inconclusive. */
  readonly rule: ResultRule | undefined
  /** Each side's finding, where open questions can't change it. The two are independent: one can be open and the other not. */
  readonly sides: Readonly<Record<Axis, FoundSide | undefined>>
  /** Every result that the open questions could still lead to; one if it's conclusive. */
  readonly possible: readonly Result[]
}

/** A one-word key: equal for equal results. */
export function resultId(result: Result): Axis | Exclude<Result['kind'], 'role'> {
  return result.kind === 'role' ? result.axis : result.kind
}

/**
 * Decides by the rules in the content. Pure, and independent of order. An open question, or one answered "don't know", could
 * have any answer: if that could lead to more than one result, the result is inconclusive.
 */
export function decide(quiz: Quiz, answers: Answers): Decision {
  return createDecider(quiz)(answers)
}

/** {@link decide} for many sets of answers: caches the sides, since most changes leave at least one as it was. */
export function createDecider(quiz: Quiz): (answers: Answers) => Decision {
  const knownSides = new Map<string, readonly SideResult[]>()
  const resultsOf = (answers: Answers, axis: Axis) => {
    const given = sideAnswers(quiz, answers, axis)
    const key = [axis, given.people, given.base, given.cover, given.obstacles, given.stakes].join()
    const known = knownSides.get(key)
    if (known !== undefined) return known
    const results = possibleFacts(quiz, given, axis).map((facts) => judgeSide(quiz, facts))
    knownSides.set(key, results)
    return results
  }
  return (answers) => {
    const given = withoutUnknown(quiz, answers)
    return decideBetween(quiz, given, { inward: resultsOf(given, 'inward'), outward: resultsOf(given, 'outward') })
  }
}

function decideBetween(quiz: Quiz, given: Answers, sides: Readonly<Record<Axis, readonly SideResult[]>>): Decision {
  const found = new Map<string, { readonly result: Result; readonly rule: ResultRule }>()
  for (const inward of distinct(sides.inward)) {
    for (const outward of distinct(sides.outward)) {
      if (inward.people !== outward.people) continue
      for (const [shared, pace, pay] of combinations(quiz, given)) {
        const decided = combine(quiz, { inward, outward }, { shared, pace, pay })
        found.set(resultId(decided.result), decided)
      }
    }
  }
  const possible = [...found.values()]
  const [first, second] = possible
  const only = second === undefined ? first : undefined
  return {
    result: only?.result ?? { kind: 'unclear' },
    rule: only?.rule,
    sides: { inward: foundSide(sides.inward), outward: foundSide(sides.outward) },
    possible: possible.map(({ result }) => result),
  }
}

/**
 * The most decisive open question: the one whose answers leave the fewest results on average. Ties go to the first; undefined
 * where nothing is open.
 */
export function decidingQuestion(quiz: Quiz, answers: Answers): QuestionId | undefined {
  const given = withoutUnknown(quiz, answers)
  const decideOne = createDecider(quiz)
  const ranked = unansweredQuestions(quiz, given).map(({ id, options }) => {
    const left = options.map((option) => decideOne({ chosen: { ...given.chosen, [id]: [option.id] } }).possible.length)
    return { id, left: left.reduce((sum, each) => sum + each, 0) / left.length }
  })
  return ranked.toSorted((one, other) => one.left - other.left)[0]?.id
}

/** One of each kind that can affect the result. */
function distinct(results: readonly SideResult[]): readonly SideResult[] {
  return [...new Map(results.map((each) => [`${each.people} ${isVacant(each)}`, each])).values()]
}

function isVacant({ finding }: SideResult): boolean {
  return finding === 'new'
}

function combinations(quiz: Quiz, answers: Answers): readonly (readonly (OptionId | undefined)[])[] {
  const options = (id: QuestionId): readonly (OptionId | undefined)[] => {
    const question = quiz.questions.find((each) => each.id === id)
    if (question === undefined || !isAsked(quiz, answers, question)) return [undefined]
    const given = answers.chosen[id]?.[0]
    return given === undefined ? question.options.map((option) => option.id) : [given]
  }
  return options('shared').flatMap((shared) =>
    options('pace').flatMap((pace) => options('pay').map((pay) => [shared, pace, pay])),
  )
}

function combine(
  quiz: Quiz,
  sides: Readonly<Record<Axis, SideResult>>,
  given: Readonly<Record<'shared' | 'pace' | 'pay', OptionId | undefined>>,
): { readonly result: Result; readonly rule: ResultRule } {
  const vacant = axes.filter((axis) => isVacant(sides[axis]))
  const rule = quiz.resultRules.find(({ when }) => holds(when, sides, vacant, given))
  if (rule === undefined) throw new Error('result rules: none applies; expected a last one without conditions')
  const [axis] = vacant
  if (rule.result !== 'role') return { result: { kind: rule.result }, rule }
  if (axis === undefined) throw new Error(`result rule "${rule.id}": found no side to fill; expected one vacancy`)
  return { result: { kind: 'role', axis }, rule }
}

function holds(
  when: ResultCondition,
  sides: Readonly<Record<Axis, SideResult>>,
  vacant: readonly Axis[],
  given: Readonly<Record<'shared' | 'pace' | 'pay', OptionId | undefined>>,
): boolean {
  const isOneOf = (ids: readonly string[] | undefined, id: string | undefined) =>
    ids === undefined || ids.some((each) => each === id)
  return (
    (when.vacancies === undefined || when.vacancies.some((count) => count === vacant.length)) &&
    isOneOf(when.shared, given.shared) &&
    isOneOf(when.pace, given.pace) &&
    isOneOf(when.pay, given.pay) &&
    isOneOf(when.people, sides.inward.people)
  )
}
