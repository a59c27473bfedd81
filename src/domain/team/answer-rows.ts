import { type Answers, isAsked } from '#domain/quiz/answers.ts'
import { questionName } from '#domain/quiz/side-questions.ts'
import type { OptionId, Question, Quiz } from '#model/quiz.ts'
import { knownAnswer } from './answer-distance.ts'
import { type Disagreement, isSplit, rankDisagreements } from './group-answers.ts'
import type { Team } from './team.ts'

/** How the known answers to one question relate to each other. */
export type Standing = 'opposed' | 'apart' | 'close' | 'same' | 'one' | 'none'

export interface AnswerCell {
  /** For a list, everything that was checked; never empty. */
  readonly labels: readonly string[]
  /** Whether the answer is known and isn't the group's. */
  readonly differs: boolean
}

/** One question with everyone's answer to it. */
export interface AnswerRow {
  readonly question: Question
  /** Includes the side where both sides are asked the same text. */
  readonly name: string
  readonly standing: Standing
  /** In the order of the team. */
  readonly members: readonly AnswerCell[]
  readonly group: readonly string[]
}

export type LabelOf = (question: Question, option: OptionId) => string

/** Everyone's answers side by side, the biggest disagreements first. Leaves out questions that apply to no one. */
export function answerRows(quiz: Quiz, team: Team, group: Answers, labelOf: LabelOf): readonly AnswerRow[] {
  return rankDisagreements(quiz, team)
    .filter(({ question }) => team.some(({ answers }) => isAsked(quiz, answers, question)))
    .map((each) => ({
      question: each.question,
      name: questionName(quiz.questions, each.question),
      standing: standingOf(each),
      members: team.map(({ answers }) => ({
        labels: labelsOf(quiz, answers, each.question, labelOf),
        differs: differs(each.question, answers, group),
      })),
      group: isSplit(quiz, each, group) ? ['Split'] : labelsOf(quiz, group, each.question, labelOf),
    }))
}

function labelsOf(quiz: Quiz, answers: Answers, question: Question, labelOf: LabelOf): readonly string[] {
  if (!isAsked(quiz, answers, question)) return ['Doesn’t apply']
  const chosen = answers.chosen[question.id] ?? []
  return chosen.length === 0 ? ['Not answered'] : chosen.map((option) => labelOf(question, option))
}

function differs(question: Question, answers: Answers, group: Answers): boolean {
  const own = knownAnswer(question, answers.chosen[question.id])
  return own !== undefined && own.join() !== knownAnswer(question, group.chosen[question.id])?.join()
}

function standingOf({ question, choices, disagreement, isOpposed }: Disagreement): Standing {
  const known = choices.filter((choice) => knownAnswer(question, choice) !== undefined).length
  if (isOpposed) return 'opposed'
  if (known < 2) return known === 0 ? 'none' : 'one'
  if (disagreement === 0) return 'same'
  // One step of a scale, or one item of a list. Unordered answers have no steps.
  const isClose = question.kind !== 'cover' && disagreement * (question.options.length - 1) <= 1
  return isClose ? 'close' : 'apart'
}
