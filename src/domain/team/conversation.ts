import type { Answers } from '#domain/quiz/answers.ts'
import { createDecider, type Result, resultId } from '#domain/quiz/decide.ts'
import type { OptionId, QuestionId, Quiz } from '#model/quiz.ts'
import { hasAnswers } from './agreement.ts'
import { knownAnswer } from './answer-distance.ts'
import { groupAnswers } from './group-answers.ts'
import { givenAnswers, settleAnswers, type SettledAnswer } from './settle-answers.ts'
import type { Team } from './team.ts'

/** Answers that, if everyone gave them, would lead everyone to the same conclusive result. */
export interface Settlement {
  /** One for each settled question, in the same order. */
  readonly settled: readonly SettledAnswer[]
  readonly result: Result
}

/**
 * What it takes for everyone to get the same result individually. `agreed`: nothing; `settles`: settling one question or two;
 * `open`: more than that.
 */
export type Consensus =
  | { readonly kind: 'agreed'; readonly result: Result }
  | {
      readonly kind: 'settles'
      readonly questions: readonly QuestionId[]
      /** One at least. */
      readonly settlements: readonly Settlement[]
      /** Whether any given answer would do; if so, `settlements` has all of them. */
      readonly isCertain: boolean
    }
  | { readonly kind: 'open' }

export interface Conversation {
  readonly consensus: Consensus
  /** Places in the team of those who aren't counted because their own results are inconclusive. */
  readonly leftOut: readonly number[]
}

/** More questions are too many for one conversation. */
const mostQuestions = 2

/**
 * Finds the fewest questions to settle so that everyone gets the same result individually. Each question is tried with the
 * group's answer or, if the group has none, with each given answer. Among equally small sets, one that any given answer settles
 * wins, then the one that changes the fewest answers, then quiz order. Members without answers aren't counted. Members with
 * inconclusive results are counted only if a conversation is certain to settle it for everyone, or if leaving them out doesn't
 * make it easier. Pure; the order of the members doesn't matter.
 *
 * @returns undefined if fewer than two people have answers.
 */
export function findConversation(quiz: Quiz, team: Team): Conversation | undefined {
  const decideOne = createDecider(quiz)
  const group = groupAnswers(quiz, team)
  const answered = team.filter(({ answers }) => hasAnswers(quiz, answers))
  if (answered.length < 2) return undefined
  const decided = answered.filter(({ answers }) => decideOne(answers).result.kind !== 'unclear')
  const open = answered.filter((member) => !decided.includes(member))
  // Most settlements fail on members with inconclusive results, so check them first.
  const forAll = findConsensus(quiz, [...open, ...decided], group, decideOne)
  const isSure = forAll.kind === 'agreed' || (forAll.kind === 'settles' && forAll.isCertain)
  if (isSure || open.length === 0 || decided.length < 2) return { consensus: forAll, leftOut: [] }
  const forDecided = findConsensus(quiz, decided, group, decideOne)
  if (effortOf(forDecided) >= effortOf(forAll)) return { consensus: forAll, leftOut: [] }
  return {
    consensus: forDecided,
    leftOut: team.flatMap((member, index) => (open.includes(member) ? [index] : [])),
  }
}

/** Grows with the number of questions, and if people have to agree on a particular answer. */
function effortOf(consensus: Consensus): number {
  if (consensus.kind === 'agreed') return 0
  return consensus.kind === 'open' ? Infinity : consensus.questions.length + (consensus.isCertain ? 0 : 0.5)
}

/** A question to settle, with its distinct answers. */
interface Unsettled {
  readonly question: QuestionId
  /** Those that were given; a single one if nobody else knows. */
  readonly given: readonly (readonly OptionId[])[]
  /** Those to try. */
  readonly tried: readonly (readonly OptionId[])[]
}

type Decider = ReturnType<typeof createDecider>

function findConsensus(quiz: Quiz, members: Team, group: Answers, decideOne: Decider): Consensus {
  const result = commonResult(quiz, members, [], decideOne)
  if (result !== undefined) return { kind: 'agreed', result }
  const unsettled = unsettledQuestions(quiz, members, group)
  for (let size = 1; size <= mostQuestions; size += 1) {
    const found = setsOf(unsettled, size).flatMap((set) => {
      const settlements = settlementsBy(quiz, members, inEveryWay(set, 'tried'), decideOne)
      if (settlements.length === 0) return []
      const isCertain = inEveryWay(set, 'given').every((settled) => commonResult(quiz, members, settled, decideOne))
      return [
        {
          set,
          settlements,
          isCertain,
          toChange: Math.min(...settlements.map((each) => toChange(quiz, members, each))),
        },
      ]
    })
    const [best] = found.toSorted(
      (one, other) => Number(other.isCertain) - Number(one.isCertain) || one.toChange - other.toChange,
    )
    if (best === undefined) continue
    const { set, isCertain } = best
    return {
      kind: 'settles',
      questions: set.map(({ question }) => question),
      settlements: isCertain ? settlementsBy(quiz, members, inEveryWay(set, 'given'), decideOne) : best.settlements,
      isCertain,
    }
  }
  return { kind: 'open' }
}

/** The result that everyone gets once this is settled; undefined if results differ or one is inconclusive. */
function commonResult(
  quiz: Quiz,
  members: Team,
  settled: readonly SettledAnswer[],
  decideOne: Decider,
): Result | undefined {
  let common: Result | undefined
  for (const { answers } of members) {
    const { result } = decideOne(settleAnswers(quiz, answers, settled))
    if (result.kind === 'unclear' || (common !== undefined && resultId(common) !== resultId(result))) return undefined
    common = result
  }
  return common
}

function settlementsBy(
  quiz: Quiz,
  members: Team,
  ways: readonly (readonly SettledAnswer[])[],
  decideOne: Decider,
): readonly Settlement[] {
  return ways.flatMap((settled) => {
    const result = commonResult(quiz, members, settled, decideOne)
    return result === undefined ? [] : [{ settled, result }]
  })
}

/** Questions that someone answered and not everyone answered alike. Gaps never affect the result. */
function unsettledQuestions(quiz: Quiz, members: Team, group: Answers): readonly Unsettled[] {
  return quiz.questions.flatMap((question) => {
    const given = givenAnswers(question, members)
    const [first] = given
    if (question.kind === 'gaps' || first === undefined || first.members.length === members.length) return []
    const answers = given.map(({ answer }) => answer)
    const middle = knownAnswer(question, group.chosen[question.id])
    return [{ question: question.id, given: answers, tried: middle === undefined ? answers : [middle] }]
  })
}

/** How many answers have to change, or be filled in. */
function toChange({ questions }: Quiz, members: Team, { settled }: Settlement): number {
  const changes = settled.map(({ question: id, answer }) => {
    const question = questions.find((each) => each.id === id)
    const given = question === undefined ? [] : givenAnswers(question, members)
    const same = given.find((each) => each.answer.join() === answer.join())
    return members.length - (same?.members.length ?? 0)
  })
  return changes.reduce((sum, each) => sum + each, 0)
}

/** Every subset of the given size, in order. */
function setsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

/** Every combination of answers to the questions. */
function inEveryWay(set: readonly Unsettled[], by: 'given' | 'tried'): readonly (readonly SettledAnswer[])[] {
  return set.reduce<readonly (readonly SettledAnswer[])[]>(
    (ways, unsettled) =>
      ways.flatMap((settled) => unsettled[by].map((answer) => [...settled, { question: unsettled.question, answer }])),
    [[]],
  )
}
