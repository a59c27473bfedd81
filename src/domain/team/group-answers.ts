import { type Answers, isAsked, isList, normalizeAnswers, standsAlone } from '#domain/quiz/answers.ts'
import type { CoverQuestion, ListQuestion, OptionId, Question, Quiz, ScaleQuestion } from '#model/quiz.ts'
import { distanceBetween, knownAnswer } from './answer-distance.ts'
import type { Team } from './team.ts'

/** One question, and how those who know an answer to it differ. */
export interface Disagreement {
  readonly question: Question
  /** What each member chose, in the order of the team; empty where it wasn't answered. */
  readonly choices: readonly (readonly OptionId[])[]
  /**
   * How far apart two of those who know are on average, 0 to 1, where 1 is as far as two answers can be. 0 where all who know
   * say the same, or fewer than two know.
   */
  readonly disagreement: number
  /**
   * Whether two contradict each other: on a scale, from one side of the middle to the other, half of the scale or more apart;
   * in a list, where one says that nothing holds and another that something does. Who leads a side has no opposites.
   */
  readonly isOpposed: boolean
}

/**
 * The answers that stand for a group, by one method for all questions: what the middle of the group says, so that nobody moves
 * it far alone. On a scale that's the median of the known answers, and "don't know" where the two in the middle differ. Where
 * the answers aren't in order, it's what more than half of those who know say, else "don't know". Of a list it's what more than
 * half of those who answered ticked; where that's nothing at all, the question is left open.
 */
export function groupAnswers(quiz: Quiz, team: Team): Answers {
  const entries = quiz.questions.flatMap((question) => {
    const given = team.flatMap(({ answers }) => {
      const chosen = answers.chosen[question.id] ?? []
      return chosen.length === 0 ? [] : [chosen]
    })
    return given.length === 0 ? [] : [[question.id, middleOf(quiz, question, given)] as const]
  })
  return normalizeAnswers(quiz, { chosen: Object.fromEntries(entries) })
}

function middleOf(quiz: Quiz, question: Question, given: readonly (readonly OptionId[])[]): readonly OptionId[] {
  if (isList(question)) return majorityItems(question, given)
  const known = given.flat().filter((id) => id !== quiz.unknown.id)
  return [(question.kind === 'scale' ? median(question, known) : majority(question, known)) ?? quiz.unknown.id]
}

function median({ options }: ScaleQuestion, known: readonly OptionId[]): OptionId | undefined {
  const places = placesOf(options, known)
  const lower = places[Math.floor((places.length - 1) / 2)]
  const upper = places[Math.floor(places.length / 2)]
  return lower !== undefined && lower === upper ? options[lower]?.id : undefined
}

/** Where each answer stands among the options, from 0, in ascending order. */
function placesOf(options: Question['options'], ids: readonly OptionId[]): readonly number[] {
  return ids.map((id) => options.findIndex((option) => option.id === id)).toSorted((one, other) => one - other)
}

function majority({ options }: CoverQuestion, known: readonly OptionId[]): OptionId | undefined {
  return options.find(({ id }) => known.filter((each) => each === id).length > known.length / 2)?.id
}

/** What excludes all else is in here only if nothing else is: the two can't both have more than half. */
function majorityItems({ options }: ListQuestion, given: readonly (readonly OptionId[])[]): readonly OptionId[] {
  return options.map(({ id }) => id).filter((id) => given.filter((ids) => ids.includes(id)).length > given.length / 2)
}

/** Whether some know an answer and yet the group has none, since no answer is in its middle. */
export function isSplit(quiz: Quiz, { question, choices }: Disagreement, group: Answers): boolean {
  return (
    isAsked(quiz, group, question) &&
    knownAnswer(question, group.chosen[question.id]) === undefined &&
    choices.some((choice) => knownAnswer(question, choice) !== undefined)
  )
}

/** Every question with how the members differ on it: what they disagree on most first, else in the order of the quiz. */
export function rankDisagreements(quiz: Quiz, team: Team): readonly Disagreement[] {
  return quiz.questions
    .map((question) => {
      const choices = team.map(({ answers }) => answers.chosen[question.id] ?? [])
      const known = choices.flatMap((choice) => {
        const answer = knownAnswer(question, choice)
        return answer === undefined ? [] : [answer]
      })
      return { question, choices, disagreement: meanDistance(question, known), isOpposed: isOpposed(question, known) }
    })
    .toSorted((one, other) => other.disagreement - one.disagreement)
}

/** The mean distance of any two. Whole steps are added up, so that the order of the members can't show in the last digit. */
function meanDistance(question: Question, known: readonly (readonly OptionId[])[]): number {
  const distances = known.flatMap((one, index) =>
    known.slice(index + 1).map((other) => distanceBetween(question, one, other)),
  )
  const steps = distances.reduce((sum, each) => sum + each.steps, 0)
  const longest = distances.reduce((sum, each) => sum + each.longest, 0)
  return longest === 0 ? 0 : steps / longest
}

function isOpposed(question: Question, known: readonly (readonly OptionId[])[]): boolean {
  if (isList(question)) {
    const saysNothing = (ids: readonly OptionId[]) => ids.some((id) => standsAlone(question, id))
    return known.some(saysNothing) && !known.every(saysNothing)
  }
  if (question.kind === 'cover') return false
  const places = placesOf(question.options, known.flat())
  const [lowest = 0] = places
  const highest = places.at(-1) ?? 0
  const middle = (question.options.length - 1) / 2
  return lowest < middle && highest > middle && highest - lowest >= middle
}
