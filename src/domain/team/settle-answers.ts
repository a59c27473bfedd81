import { type Answers, normalizeAnswers } from '#domain/quiz/answers.ts'
import type { OptionId, Question, QuestionId, Quiz } from '#model/quiz.ts'
import { knownAnswer } from './answer-distance.ts'
import type { Team } from './team.ts'

/** The answer that people settle on for one question; known, so never empty. */
export interface SettledAnswer {
  readonly question: QuestionId
  readonly answer: readonly OptionId[]
}

/** An answer, and the places in the team, from 0, of those who gave it. */
export interface GivenAnswer {
  readonly answer: readonly OptionId[]
  readonly members: readonly number[]
}

/** Answers with the settled ones in place; drops those that no longer apply. */
export function settleAnswers(quiz: Quiz, { chosen }: Answers, settled: readonly SettledAnswer[]): Answers {
  const replaced = Object.fromEntries(settled.map(({ question, answer }) => [question, answer]))
  return normalizeAnswers(quiz, { chosen: { ...chosen, ...replaced } })
}

/** The team with everyone giving the settled answers. */
export function settleTeam(quiz: Quiz, team: Team, settled: readonly SettledAnswer[]): Team {
  return team.map((member) => ({ ...member, answers: settleAnswers(quiz, member.answers, settled) }))
}

/** The distinct known answers to a question, in the order of the options, regardless of the order of the team. */
export function givenAnswers(question: Question, team: Team): readonly GivenAnswer[] {
  const given = new Map<string, GivenAnswer>()
  for (const [index, { answers }] of team.entries()) {
    const answer = knownAnswer(question, answers.chosen[question.id])
    if (answer === undefined) continue
    const key = answer.join()
    given.set(key, { answer, members: [...(given.get(key)?.members ?? []), index] })
  }
  const placesOf = ({ answer }: GivenAnswer) => answer.map((id) => question.options.findIndex((each) => each.id === id))
  return [...given.values()].toSorted((one, other) => compareInOrder(placesOf(one), placesOf(other)))
}

/** By the first number that differs; a shorter list comes first. */
function compareInOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  const [left, right] = [one[at], other[at]]
  return left === undefined || right === undefined ? one.length - other.length : left - right
}
