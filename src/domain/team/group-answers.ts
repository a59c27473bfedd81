import { type Answers, isAsked, isList, normalizeAnswers, standsAlone } from '#domain/quiz/answers.ts'
import type { CoverQuestion, ListQuestion, OptionId, Question, Quiz, ScaleQuestion } from '#model/quiz.ts'
import { distanceBetween, knownAnswer } from './answer-distance.ts'
import type { Team } from './team.ts'

/** One question, and how far its known answers differ. */
export interface Disagreement {
  readonly question: Question
  /** What each member chose, in the order of the team; empty where it wasn't answered. */
  readonly choices: readonly (readonly OptionId[])[]
  /**
   * The average distance between two known answers, from 0 to 1, where 1 is as far apart as two answers can be. 0 if all known
   * answers are the same, or fewer than two are known.
   */
  readonly disagreement: number
  /**
   * Whether two contradict each other: on a scale, they're on both sides of the midpoint, at least half the scale apart; in a
   * list, one says nothing applies and another says something does. Who leads a side has no opposites.
   */
  readonly isOpposed: boolean
}

/**
 * The group's answers: always the middle of the group, so that no one person moves them far. On a scale, the median of the
 * known answers, or "don't know" if the two middle ones differ. For unordered answers, the one that more than half of those who
 * know gave, or "don't know". For a list, every item that more than half of those who answered checked; if there's none, the
 * question is left open.
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

/** The index of each answer among the options, in ascending order. */
function placesOf(options: Question['options'], ids: readonly OptionId[]): readonly number[] {
  return ids.map((id) => options.findIndex((option) => option.id === id)).toSorted((one, other) => one - other)
}

function majority({ options }: CoverQuestion, known: readonly OptionId[]): OptionId | undefined {
  return options.find(({ id }) => known.filter((each) => each === id).length > known.length / 2)?.id
}

/** Never contradictory: an item and the option that excludes it can't both have more than half. */
function majorityItems({ options }: ListQuestion, given: readonly (readonly OptionId[])[]): readonly OptionId[] {
  return options.map(({ id }) => id).filter((id) => given.filter((ids) => ids.includes(id)).length > given.length / 2)
}

/** Whether there are known answers, but the group has none because it's split. */
export function isSplit(quiz: Quiz, { question, choices }: Disagreement, group: Answers): boolean {
  return (
    isAsked(quiz, group, question) &&
    knownAnswer(question, group.chosen[question.id]) === undefined &&
    choices.some((choice) => knownAnswer(question, choice) !== undefined)
  )
}

/** Every question with how far its answers differ, the biggest disagreements first, then quiz order. */
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

/** The mean distance between any two. Adds up whole steps, so that rounding can't depend on the order of the members. */
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
