import type { ExportTable } from '#domain/export/export-table.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import type { CoreContent } from '#model/content.ts'
import type { Answers } from './answers.ts'
import type { ResultExplanation } from './explain-result.ts'

/** A result with the answers it rests on and their points. */
export function resultTable(
  content: CoreContent,
  { outcome, nextSeat, sides }: ResultExplanation,
  answers: Answers,
  answerTo: (question: string) => string,
  origin: ExportOrigin,
): ExportTable {
  const points = new Map(
    [sides.inward, sides.outward].flatMap(({ contributions }) =>
      contributions.map((each) => [each.question, String(each.points)]),
    ),
  )
  return {
    title: `${outcome.name}: ${nextSeat.title}`,
    columns: ['Question', 'Answer', 'Matters most', 'Points'],
    rows: content.quiz.questions.map(({ id, statement }) => [
      statement.text,
      answerTo(id),
      answers.matters.includes(id) ? 'Yes' : '',
      points.get(id) ?? '',
    ]),
    notes: [
      outcome.headline.text,
      nextSeat.advice.text,
      ...[sides.inward, sides.outward].map(({ axis, points: sum }) =>
        sum === null
          ? `${sideNames[axis]}: too few answers for a number.`
          : `${sideNames[axis]}: need ${sum.need} of 100, of which ${sum.gap} is not held.`,
      ),
      ...sourceNotes(content, origin),
    ],
  }
}
