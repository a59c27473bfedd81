import { createDecider, type Result, resultId } from '#domain/quiz/decide.ts'
import type { Question, Quiz } from '#model/quiz.ts'
import { knownAnswer } from './answer-distance.ts'
import { groupAnswers, rankDisagreements } from './group-answers.ts'
import { type GivenAnswer, givenAnswers, settleTeam } from './settle-answers.ts'
import type { Team } from './team.ts'

/** One of the answers that differ, and where the group would be with it. */
export interface DifferingAnswer extends GivenAnswer {
  /** What the group's result could be if the group gave this answer; one result where it's conclusive. */
  readonly possible: readonly Result[]
  /** Whether that isn't what the group's result is, or could be, as things are. */
  readonly changesResult: boolean
}

/** A question to which at least two different answers are known. */
export interface Difference {
  readonly question: Question
  /** Two at least, in the order of the options. */
  readonly given: readonly DifferingAnswer[]
  /** Places in the team of those whose answer isn't known, or who weren't asked. */
  readonly silent: readonly number[]
}

export interface TeamDifferences {
  /** What the group's result could be as things are; one result where it's conclusive. */
  readonly possible: readonly Result[]
  /**
   * Where an answer that someone gave would change the group's result. First those where the fewest people would have to
   * change their minds, then those where answers are furthest apart, else in the order of the quiz.
   */
  readonly decisive: readonly Difference[]
  /** Where none would, in the order of the quiz. */
  readonly others: readonly Difference[]
}

/**
 * Finds where members differ, and whether the group's result would be another if the group gave someone else's answer to that
 * one question. Where customers get technology only with that answer, the group's other answers are those of the members who
 * were asked. Pure; the order of the members doesn't matter.
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
  const isDecisive = ({ given }: Difference) => given.some(({ changesResult }) => changesResult)
  return {
    possible,
    decisive: rankDecisive(quiz, team, differences.filter(isDecisive)),
    others: differences.filter((each) => !isDecisive(each)),
  }
}

/** Results in one word, the same for the same, whatever their order. */
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

/** How many would have to give another answer for all who know one to give the same, and the result to change. */
function fewestToMove({ given }: Difference): number {
  const known = given.reduce((sum, { members }) => sum + members.length, 0)
  return Math.min(...given.filter(({ changesResult }) => changesResult).map(({ members }) => known - members.length))
}
