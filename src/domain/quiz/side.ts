import {
  type Cover,
  type Finding,
  type FindingRule,
  type Level,
  type ObstacleKind,
  obstacleKinds,
  type OptionId,
  type Question,
  type QuestionId,
  type Quiz,
  type SideCondition,
  type Axis,
} from '#model/quiz.ts'
import type { Answers } from './answers.ts'

/** Everything the rules check about a side. */
export interface SideFacts {
  readonly axis: Axis
  readonly people: OptionId
  /** Whether this side has no technology at all, which isn't the same as zero points or unknown. */
  readonly isAbsent: boolean
  readonly points: number
  readonly level: Level
  readonly cover: Cover
  readonly obstacles: ObstacleKind
}

export interface SideResult extends SideFacts {
  readonly rule: FindingRule
  readonly finding: Finding
}

/** A side's finding, if open questions can't change it, with those of its facts that are known. */
export interface FoundSide {
  readonly axis: Axis
  readonly rule: FindingRule
  readonly finding: Finding
  readonly people: OptionId | undefined
  readonly points: number | undefined
  readonly level: Level | undefined
  readonly cover: Cover | undefined
  readonly obstacles: ObstacleKind | undefined
}

/** The side, if every possibility has the same finding. */
export function foundSide(results: readonly SideResult[]): FoundSide | undefined {
  const [first] = results
  if (first === undefined || results.some(({ rule }) => rule !== first.rule)) return undefined
  const common = <Value>(of: (result: SideResult) => Value): Value | undefined =>
    results.every((each) => of(each) === of(first)) ? of(first) : undefined
  return {
    axis: first.axis,
    rule: first.rule,
    finding: first.finding,
    people: common(({ people }) => people),
    points: common(({ points }) => points),
    level: common(({ level }) => level),
    cover: common(({ cover }) => cover),
    obstacles: common(({ obstacles }) => obstacles),
  }
}

/** The answers that matter to a side; undefined where one isn't known. */
export interface SideAnswers {
  readonly people: OptionId | undefined
  readonly base: OptionId | undefined
  readonly stakes: number | undefined
  readonly cover: Cover | undefined
  readonly obstacles: ObstacleKind | undefined
}

export function sideAnswers(quiz: Quiz, { chosen }: Answers, axis: Axis): SideAnswers {
  const chosenOf = <Option extends { readonly id: OptionId }>(
    question: { readonly id: QuestionId; readonly options: readonly Option[] } | undefined,
  ): readonly Option[] => question?.options.filter(({ id }) => chosen[question.id]?.includes(id)) ?? []
  const stakes = chosenOf(quiz.questions.find(isOf('stakes', axis)))
  const [cover] = chosenOf(quiz.questions.find(isOf('cover', axis)))
  const kinds = chosenOf(quiz.questions.find(isOf('obstacles', axis))).map(({ obstacle }) => obstacle)
  return {
    people: chosen[quiz.people]?.[0],
    base: chosen[quiz.sides[axis].base]?.[0],
    stakes: stakes.length === 0 ? undefined : stakes.filter(({ counts }) => counts).length,
    cover: cover?.cover,
    // Without "rank", all are of one kind: "nothing" excludes the others.
    obstacles: kinds.includes('rank') ? 'rank' : kinds[0],
  }
}

/** Whether a question is the one of its kind about a side. */
function isOf<Kind extends Question['kind']>(kind: Kind, axis: Axis) {
  return (each: Question): each is Extract<Question, { readonly kind: Kind }> =>
    each.kind === kind && each.axis === axis
}

/**
 * Every set of facts a side could turn out to have; one set if all answers are known. Points are those of the base question's
 * answer plus one for each thing at stake. A vacancy counts as one of these, because someone has to decide what to do about it.
 */
export function possibleFacts(quiz: Quiz, answers: SideAnswers, axis: Axis): readonly SideFacts[] {
  const { sides, mostStakes, reach, questions } = quiz
  const numbers = sides[axis]
  const optionsOf = (id: QuestionId) =>
    questions.filter((each) => each.id === id).flatMap(({ options }) => options.map((option) => option.id))
  const isBasedOnPeople = numbers.base === quiz.people
  const found = new Map<string, SideFacts>()
  for (const people of known(answers.people, optionsOf(quiz.people))) {
    for (const base of isBasedOnPeople ? [people] : known(answers.base, optionsOf(numbers.base))) {
      const isAbsent = numbers.base === reach.question && base === reach.none
      for (const cover of isAbsent ? (['part'] as const) : known(answers.cover, coversOf(quiz, axis))) {
        for (const obstacles of isAbsent ? (['none'] as const) : known(answers.obstacles, obstacleKinds)) {
          for (const stakes of isAbsent ? [0] : known(answers.stakes, range(mostStakes + 1))) {
            const counted = Math.min(mostStakes, stakes + (cover === 'vacant' ? 1 : 0))
            const points = (numbers.points[base] ?? 0) + counted
            const level = levelOf(quiz, axis, points, people)
            const facts = { axis, people, isAbsent, points, level, cover, obstacles }
            found.set([people, points, level, cover, obstacles, isAbsent].join(), facts)
          }
        }
      }
    }
  }
  return [...found.values()]
}

function known<Value>(value: Value | undefined, all: readonly Value[]): readonly Value[] {
  return value === undefined ? all : [value]
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}

function coversOf({ questions }: Quiz, axis: Axis): readonly Cover[] {
  const options = questions.filter(isOf('cover', axis)).flatMap((each) => each.options)
  return [...new Set(options.map(({ cover }) => cover))]
}

/** What a side with so many points calls for. */
export function levelOf(quiz: Quiz, axis: Axis, points: number, people: OptionId): Level {
  const { headFrom, executiveFrom } = quiz.sides[axis]
  if (points >= executiveFrom && !quiz.tooSmall.includes(people)) return 'executive'
  if (points >= headFrom) return 'head'
  return points > 0 ? 'named' : 'nobody'
}

/** @throws {Error} when no rule applies: the content must end with one that always does. */
export function judgeSide(quiz: Quiz, facts: SideFacts): SideResult {
  const rule = quiz.findingRules.find(({ when }) => holds(when, facts))
  if (rule === undefined) throw new Error(`finding rules: none applies to ${JSON.stringify(facts)}`)
  return { ...facts, rule, finding: rule.finding }
}

function holds(when: SideCondition, facts: SideFacts): boolean {
  const isOneOf = <Value>(values: readonly Value[] | undefined, value: Value) =>
    values === undefined || values.includes(value)
  return (
    isOneOf(when.cover, facts.cover) &&
    isOneOf(when.level, facts.level) &&
    isOneOf(when.obstacles, facts.obstacles) &&
    isOneOf(when.people, facts.people) &&
    (when.absent === undefined || when.absent === facts.isAbsent)
  )
}
