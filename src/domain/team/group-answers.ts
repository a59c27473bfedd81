import type { Answers } from '#domain/quiz/answers.ts'
import { choiceOf } from '#domain/quiz/answers.ts'
import { roundOff, mostMarks } from '#domain/quiz/scoring-rules.ts'
import type { OptionId, Question, QuestionId, QuizContent } from '#model/quiz.ts'
import { unknown } from '#model/quiz.ts'
import type { Team } from './team.ts'

/** One question, and how those who know an answer to it differ. */
export interface Disagreement {
  readonly question: Question
  /** What each member chose, in the order of the team; `dk` where it was not answered. */
  readonly choices: readonly OptionId[]
  /**
   * How far apart two of those who know stand on average, 0 to 1, where 1 is from one end of the options to the
   * other. 0 where all who know say the same, or fewer than two know.
   */
  readonly disagreement: number
  /** Whether some stand on one side of the middle and some on the other, half of the options or more apart. */
  readonly isOpposed: boolean
}

/**
 * The answers that stand for a group. For each question the median of the answers that are known, along the order of
 * its options: as many stand on one side of it as on the other, so nobody moves it far by answering in the extreme.
 * Where the two in the middle are not one answer, the group is of two minds, and its answer is "don't know"; so it is
 * where nobody knows. "Matters most" is what more than half of the members marked. Of more than {@link mostMarks} of
 * those, the most marked; where a tie would make them too many, those that tie are left out, since any choice among
 * them would be ours.
 */
export function groupAnswers(quiz: QuizContent, team: Team): Answers {
  const reached = quiz.questions.filter(({ id }) => team.some(({ answers }) => Object.hasOwn(answers.chosen, id)))
  return {
    chosen: Object.fromEntries(reached.map((question) => [question.id, median(question, team)])),
    matters: majorityMarks(quiz, team),
  }
}

function median(question: Question, team: Team): OptionId {
  const places = knownPlaces(question, team)
  const lower = places[Math.floor((places.length - 1) / 2)]
  const upper = places[Math.floor(places.length / 2)]
  return lower !== undefined && lower === upper ? (question.options[lower]?.id ?? unknown) : unknown
}

/** Where each known answer stands among the options, from 0, in ascending order. */
function knownPlaces({ id, options }: Question, team: Team): readonly number[] {
  return team
    .map(({ answers }) => options.findIndex((option) => option.id === choiceOf(answers, id)))
    .filter((place) => place !== -1)
    .toSorted((one, other) => one - other)
}

function majorityMarks(quiz: QuizContent, team: Team): readonly QuestionId[] {
  const marked = quiz.questions
    .map(({ id }) => ({ id, marks: team.filter(({ answers }) => answers.matters.includes(id)).length }))
    .filter(({ marks }) => marks > team.length / 2)
  // From the fewest marks at which they are not too many.
  const least = marked.map(({ marks }) => marks).toSorted((one, other) => one - other)
  const bar = least.find((bound) => marked.filter(({ marks }) => marks >= bound).length <= mostMarks) ?? Infinity
  return marked.filter(({ marks }) => marks >= bar).map(({ id }) => id)
}

/** Whether some know an answer and yet the group has none, since its middle is not one answer. */
export function isSplit({ question, choices }: Disagreement, group: Answers): boolean {
  return choiceOf(group, question.id) === unknown && choices.some((choice) => choice !== unknown)
}

/** Every question with how the members differ on it: what they disagree on most first, else in the order of the quiz. */
export function rankDisagreements(quiz: QuizContent, team: Team): readonly Disagreement[] {
  return quiz.questions
    .map((question) => {
      const places = knownPlaces(question, team)
      return {
        question,
        choices: team.map(({ answers }) => choiceOf(answers, question.id)),
        disagreement: spread(places, question.options.length - 1),
        isOpposed: isOpposed(places, question.options.length - 1),
      }
    })
    .toSorted((one, other) => other.disagreement - one.disagreement)
}

/** The mean distance of any two places, as a part of the longest that there can be. */
function spread(places: readonly number[], longest: number): number {
  const distances = places.flatMap((one, index) => places.slice(index + 1).map((other) => Math.abs(one - other)))
  const sum = distances.reduce((total, each) => total + each, 0)
  return distances.length === 0 ? 0 : roundOff(sum / (distances.length * longest))
}

function isOpposed(places: readonly number[], last: number): boolean {
  const [lowest = 0] = places
  const highest = places.at(-1) ?? 0
  const middle = last / 2
  return lowest < middle && highest > middle && highest - lowest >= middle
}
