import type { CoreContent } from '#model/content.ts'
import type { OptionId, Question } from '#model/quiz.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import type { Statement } from '#model/source.ts'
import { type Board, labelOfMember } from './board.ts'
import type { ComparisonTable } from './comparison.ts'
import { evidenceOf } from './evidence.ts'
import { outcomeOf, type ResultExplanation } from './explain.ts'
import { leanName } from './facets.ts'
import { differences, groupAnswers } from './group.ts'
import { type Answers, choiceOf } from './quiz.ts'
import { score } from './score.ts'
import type { ExportTable } from './table.ts'

/** Where an export comes from. */
export interface Origin {
  /** The address, absolute, at which it can be seen. */
  readonly address: string
  /** The day it was made, as ISO 8601. */
  readonly date: string
}

/** The comparison as it is chosen: a row a row, a column a role. What is shared stands in every role's column. */
export function exportComparison(
  content: CoreContent,
  tables: readonly ComparisonTable[],
  roles: readonly Role[],
  origin: Origin,
): ExportTable {
  const rows = tables.flatMap(({ dimension, rows: shown }) =>
    shown.map((row) => {
      const cells = roles.map((role) => (row.kind === 'shared' ? row.shared : row.cells[role.id]))
      const sources = [...new Set(cells.map((cell) => (cell ? sourceOf(content, cell.statement) : '')))]
      return [
        dimension.name,
        row.label,
        row.kind === 'shared' ? 'shared' : 'difference',
        ...cells.map((cell) => (cell ? `${cell.headline}. ${cell.statement.text}` : '')),
        sources.join('; '),
      ]
    }),
  )
  return {
    title: `${roles.map(({ abbreviation }) => abbreviation).join(' and ')}, side by side`,
    columns: ['Dimension', 'Row', 'Kind', ...roles.map(({ abbreviation }) => abbreviation), 'Source'],
    rows,
    notes: notes(content, origin),
  }
}

/** A list of responsibilities. */
export function exportResponsibilities(
  content: CoreContent,
  responsibilities: readonly Responsibility[],
  origin: Origin,
): ExportTable {
  const names = (entries: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
    entries
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ')
  return {
    title: 'Responsibilities',
    columns: ['Role', 'Responsibility', 'What it is', 'Themes', 'Objectives', 'Partners', 'Source'],
    rows: responsibilities.map((each) => [
      leanName(content, each.lean),
      each.title,
      each.explanation.text,
      names(content.themes, each.themes),
      names(content.objectives, each.objectives),
      names(content.partners, each.partners),
      sourceOf(content, each.explanation),
    ]),
    notes: notes(content, origin),
  }
}

/** A result with the answers it rests on and their points. */
export function exportResult(
  content: CoreContent,
  { outcome, nextSeat, sides }: ResultExplanation,
  answers: Answers,
  answerTo: (question: string) => string,
  origin: Origin,
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
      answers.matters.includes(id) ? 'yes' : '',
      points.get(id) ?? '',
    ]),
    notes: [
      outcome.headline.text,
      nextSeat.advice.text,
      ...[sides.inward, sides.outward].map(({ axis, points: sum }) =>
        sum === null
          ? `The ${axis} side: too few answers for a number.`
          : `The ${axis} side: need ${sum.need} of 100, of which ${sum.gap} is not held.`,
      ),
      ...notes(content, origin),
    ],
  }
}

/** A board: a question a row, what it disagrees on most first, a column for each member and one for the group. */
export function exportBoard(
  content: CoreContent,
  board: Board,
  { outcome, nextSeat }: ResultExplanation,
  labelOf: (question: Question, option: OptionId) => string,
  origin: Origin,
): ExportTable {
  const group = groupAnswers(content.quiz, board)
  return {
    title: `The group: ${nextSeat.title}`,
    columns: [
      'Question',
      'Opposite sides',
      ...board.map((member, index) => `${index + 1}. ${labelOfMember(member, index)}`),
      'The group',
    ],
    rows: [
      ...differences(content.quiz, board).map(({ question, choices, isOpposed }) => [
        question.statement.text,
        isOpposed ? 'yes' : '',
        ...choices.map((choice) => labelOf(question, choice)),
        labelOf(question, choiceOf(group, question.id)),
      ]),
      [
        'Result',
        '',
        ...board.map(({ answers }) => outcomeOf(content.quiz.outcomes, score(content.quiz, answers).verdict).name),
        outcome.name,
      ],
    ],
    notes: [
      outcome.headline.text,
      nextSeat.advice.text,
      'The group’s answer is the median of the answers that are known.',
      ...notes(content, origin),
    ],
  }
}

/** The lines after every table: where it is drawn from, where it can be seen, and when it was made. */
export function notes({ article }: CoreContent, { address, date }: Origin): readonly string[] {
  return [`Source: ${article.author}, “${article.title}” (${article.published}), in our words.`, `${address}, ${date}`]
}

function sourceOf(content: CoreContent, statement: Statement): string {
  const where = [...new Set(evidenceOf(content, statement).items.map((item) => item.where))].join(', ')
  return statement.basis === 'article' ? where : `our reading of: ${where}`
}
