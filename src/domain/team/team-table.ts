import type { ExportTable } from '#domain/export/export-table.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import { decide } from '#domain/quiz/decide.ts'
import { type ResultExplanation, resultText } from '#domain/quiz/explain-result.ts'
import type { QuizContent } from '#model/content.ts'
import { answerRows, type LabelOf } from './answer-rows.ts'
import { teamDifferences } from './decisive-differences.ts'
import { groupAnswers } from './group-answers.ts'
import { type Team, memberLabel } from './team.ts'

/**
 * One row per question, the biggest disagreements first; one column for each member, one for the group, and one for whether the
 * question is decisive.
 */
export function teamTable(
  content: QuizContent,
  team: Team,
  { text, neither, rule }: ResultExplanation,
  labelOf: LabelOf,
  origin: ExportOrigin,
): ExportTable {
  const { quiz } = content
  const decisive = new Set(teamDifferences(quiz, team).decisive.map(({ question }) => question.id))
  const labels = team.map((member, index) => `${index + 1}. ${memberLabel(member, index)}`)
  return {
    title: `The group: ${text.name}`,
    columns: ['Question', 'Opposed', ...labels, 'The group', 'Decisive'],
    rows: [
      ...answerRows(quiz, team, groupAnswers(quiz, team), labelOf).map(
        ({ question, name, standing, members, group }) => [
          name,
          standing === 'opposed' ? 'Yes' : '',
          ...members.map((cell) => cell.labels.join('; ')),
          group.join('; '),
          decisive.has(question.id) ? 'Yes' : '',
        ],
      ),
      ['Result', '', ...team.map(({ answers }) => resultText(quiz, decide(quiz, answers).result).name), text.name, ''],
    ],
    notes: [
      text.headline,
      ...(neither === undefined ? [] : [neither.text]),
      ...(rule === undefined ? [] : [`Why: ${rule.because}`]),
      'On a scale, the group’s answer is the median of the known answers. For who leads a side, it’s the answer of more than half. From a list, it’s what more than half checked.',
      'A question is decisive if someone else’s answer to it would change the group’s result.',
      ...team.flatMap(({ isEarlier }, index) =>
        isEarlier
          ? [`${labels[index]}: answers from an earlier version of the quiz. Only those that carry over count.`]
          : [],
      ),
      ...sourceNotes(content, origin),
    ],
  }
}
