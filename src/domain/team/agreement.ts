import { type Answers, noAnswers } from '#domain/quiz/answers.ts'
import { type ResultChange, smallestChangesTo } from '#domain/quiz/changes.ts'
import { createDecider, type Result, resultId } from '#domain/quiz/decide.ts'
import type { Question, QuestionId, Quiz } from '#model/quiz.ts'
import { distanceBetween, knownAnswer } from './answer-distance.ts'
import { groupAnswers } from './group-answers.ts'
import type { Team } from './team.ts'

/** Someone whose own answers lead to another result than the group's. */
export interface MemberDissent {
  /** Place in the team, from 0. */
  readonly member: number
  readonly result: Result
  /** The smallest changes that lead to the group's result, all equally small; empty if no one or two changes do. */
  readonly changes: readonly ResultChange[]
  /** The questions on which the member is furthest from the group, three at most, furthest first. */
  readonly apart: readonly QuestionId[]
}

/** More than this is too much for one conversation. */
const mostApart = 3

/** How the members' own results compare with the group's. */
export interface Agreement {
  /** The group's. */
  readonly result: Result
  /** Places in the team of those whose own answers lead to the same result. */
  readonly agree: readonly number[]
  readonly differ: readonly MemberDissent[]
  /** Places of those who have no answers, so they can't agree or differ. */
  readonly silent: readonly number[]
}

/** Who gets the group's result individually, and how far away the others are. */
export function agreementOf(quiz: Quiz, team: Team): Agreement {
  const decideOne = createDecider(quiz)
  const group = groupAnswers(quiz, team)
  const { result } = decideOne(group)
  const silent = new Set(team.flatMap(({ answers }, index) => (hasAnswers(quiz, answers) ? [] : [index])))
  const results = team.map(({ answers }) => decideOne(answers).result)
  const agree = results.flatMap((own, index) =>
    !silent.has(index) && resultId(own) === resultId(result) ? [index] : [],
  )
  return {
    result,
    agree,
    silent: [...silent],
    differ: results.flatMap((own, member) => {
      if (silent.has(member) || agree.includes(member)) return []
      const answers = team[member]?.answers ?? noAnswers
      const changes = smallestChangesTo(quiz, answers, result, decideOne)
      return [{ member, result: own, changes, apart: apart(quiz, answers, group) }]
    }),
  }
}

/** Whether someone has any known answer. */
export function hasAnswers({ questions }: Quiz, { chosen }: Answers): boolean {
  return questions.some((question) => knownAnswer(question, chosen[question.id]) !== undefined)
}

/** Questions that affect the result, with two known and different answers. */
function apart({ questions }: Quiz, answers: Answers, group: Answers): readonly QuestionId[] {
  return questions
    .filter(({ kind }) => kind !== 'gaps')
    .map((question) => ({ id: question.id, distance: distanceFrom(question, answers, group) }))
    .filter(({ distance }) => distance > 0)
    .toSorted((one, other) => other.distance - one.distance)
    .slice(0, mostApart)
    .map(({ id }) => id)
}

function distanceFrom(question: Question, answers: Answers, group: Answers): number {
  const own = knownAnswer(question, answers.chosen[question.id])
  const other = knownAnswer(question, group.chosen[question.id])
  if (own === undefined || other === undefined) return 0
  const { steps, longest } = distanceBetween(question, own, other)
  return steps / longest
}
