import { createDecider, type Result, resultId } from '#domain/quiz/decide.ts'
import type { Question, Quiz } from '#model/quiz.ts'
import { knownAnswer } from './answer-distance.ts'
import { groupAnswers, rankDisagreements } from './group-answers.ts'
import { type GivenAnswer, givenAnswers, settleTeam } from './settle-answers.ts'
import type { Team } from './team.ts'

/** One of the differing answers, and what it would do to the group's result. */
export interface DifferingAnswer extends GivenAnswer {
  /** The results the group could get with this answer; one if it's conclusive. */
  readonly possible: readonly Result[]
  /** Whether that differs from the results the group could get now. */
  readonly changesResult: boolean
}

/** A question with at least two different known answers. */
export interface Difference {
  readonly question: Question
  /** At least two, in the order of the options. */
  readonly given: readonly DifferingAnswer[]
  /** Places in the team of those with no known answer, or who weren't asked. */
  readonly silent: readonly number[]
}

export interface TeamDifferences {
  /** The results the group could get now; one if it's conclusive. */
  readonly possible: readonly Result[]
  /**
   * Where it matters which of the answers the group gives: someone's would change its result. The fewest people who would have
   * to change their minds first, then the answers furthest apart, then quiz order.
   */
  readonly decisive: readonly Difference[]
  /** The rest, in quiz order: none would change it, or each would leave the same several results possible. */
  readonly others: readonly Difference[]
}

/**
 * Finds where members differ, and whether the group's result would change if the group gave someone else's answer to that one
 * question. If that answer brings in the outward side, the group's answers about it come from the members who were asked. Pure;
 * the order of the members doesn't matter.
 */
export function teamDifferences(quiz: Quiz, team: Team): TeamDifferences {
  const decideOne = createDecider(quiz)
  const possibleFor = (members: Team) => decideOne(groupAnswers(quiz, members)).possible
  const possible = possibleFor(team)
  const differences = quiz.questions.flatMap((question): readonly Difference[] => {
    const given = givenAnswers(question, team)
    if (given.length < 2) return []
    const differing = given.map((each) => {
      const then = possibleFor(settleTeam(quiz, team, [{ question: question.id, answer: each.answer }]))
      return { ...each, possible: then, changesResult: resultKey(then) !== resultKey(possible) }
    })
    return [{ question, given: differing, silent: silentOn(question, team) }]
  })
  const isDecisive = ({ given }: Difference) =>
    given.some(({ changesResult }) => changesResult) && !(possible.length > 1 && leaveTheSame(given))
  return {
    possible,
    decisive: rankDecisive(quiz, team, differences.filter(isDecisive)),
    others: differences.filter((each) => !isDecisive(each)),
  }
}

/** Whether each of the answers leaves the same results, and more than one: then they don't differ in what they'd do. */
function leaveTheSame(given: readonly DifferingAnswer[]): boolean {
  const [first, ...others] = given.map(({ possible }) => possible)
  if (first === undefined || first.length < 2) return false
  return others.every((each) => resultKey(each) === resultKey(first))
}

/** A key for a set of results, independent of order. */
function resultKey(possible: readonly Result[]): string {
  return possible.map(resultId).toSorted().join()
}

function silentOn(question: Question, team: Team): readonly number[] {
  return team.flatMap(({ answers }, index) =>
    knownAnswer(question, answers.chosen[question.id]) === undefined ? [index] : [],
  )
}

function rankDecisive(quiz: Quiz, team: Team, differences: readonly Difference[]): readonly Difference[] {
  const spread = new Map(rankDisagreements(quiz, team).map(({ question, disagreement }) => [question.id, disagreement]))
  const spreadOf = ({ question }: Difference) => spread.get(question.id) ?? 0
  return differences.toSorted(
    (one, other) => fewestToMove(one) - fewestToMove(other) || spreadOf(other) - spreadOf(one),
  )
}

/** How many would have to change their answer for all who know one to agree, and for the result to change. */
function fewestToMove({ given }: Difference): number {
  const known = given.reduce((sum, { members }) => sum + members.length, 0)
  return Math.min(...given.filter(({ changesResult }) => changesResult).map(({ members }) => known - members.length))
}
