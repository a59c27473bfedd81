import type { ExportTable } from '#domain/export/export-table.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import { choiceOf } from '#domain/quiz/answers.ts'
import { outcomeOf, type ResultExplanation } from '#domain/quiz/explain-result.ts'
import { score } from '#domain/quiz/score.ts'
import type { CoreContent } from '#model/content.ts'
import type { OptionId, Question } from '#model/quiz.ts'
import { rankDisagreements, groupAnswers, isSplit } from './group-answers.ts'
import { type Team, memberLabel } from './team.ts'

/** A team: a question a row, what it disagrees on most first, a column for each member and one for the group. */
export function teamTable(
  content: CoreContent,
  team: Team,
  { outcome, nextSeat }: ResultExplanation,
  labelOf: (question: Question, option: OptionId) => string,
  origin: ExportOrigin,
): ExportTable {
  const group = groupAnswers(content.quiz, team)
  return {
    title: `The group: ${nextSeat.title}`,
    columns: [
      'Question',
      'Opposite sides',
      ...team.map((member, index) => `${index + 1}. ${memberLabel(member, index)}`),
      'The group',
    ],
    rows: [
      ...rankDisagreements(content.quiz, team).map((difference) => {
        const { question, choices, isOpposed } = difference
        return [
          question.statement.text,
          isOpposed ? 'Yes' : '',
          ...choices.map((choice) => labelOf(question, choice)),
          isSplit(difference, group) ? 'Of two minds' : labelOf(question, choiceOf(group, question.id)),
        ]
      }),
      [
        'Result',
        '',
        ...team.map(({ answers }) => outcomeOf(content.quiz.outcomes, score(content.quiz, answers).verdict).name),
        outcome.name,
      ],
    ],
    notes: [
      outcome.headline.text,
      nextSeat.advice.text,
      'The group’s answer is the median of the answers that are known.',
      ...sourceNotes(content, origin),
    ],
  }
}
