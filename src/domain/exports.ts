import type { Content } from '#model/content.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import type { Statement } from '#model/source.ts'
import { type Charter, charterHolders, charterItems } from './charter.ts'
import type { ComparisonTable } from './comparison.ts'
import { evidenceOf } from './evidence.ts'
import type { ResultExplanation } from './explain.ts'
import { leanName } from './facets.ts'
import type { Answers } from './quiz.ts'
import type { ExportTable } from './table.ts'

/** Where an export comes from. */
interface Origin {
  /** The address, absolute, at which it can be seen. */
  readonly address: string
  /** The day it was made, as ISO 8601. */
  readonly date: string
}

/** The comparison as it is chosen: a row a row, a column a role. What is shared stands in every role's column. */
export function exportComparison(
  content: Content,
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
  content: Content,
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
  content: Content,
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

/** A charter: a responsibility a row, with whoever holds, leads and is consulted. */
export function exportCharter(content: Content, charter: Charter, heading: string, origin: Origin): ExportTable {
  const nameOf = (id: string) => charterHolders(content, charter).find((holder) => holder.id === id)?.name ?? id
  const inSeat = content.roles.flatMap(({ id, abbreviation }) =>
    charter.names[id] === undefined ? [] : [`${abbreviation}: ${charter.names[id]}`],
  )
  return {
    title: heading,
    columns: ['Responsibility', 'Held by', 'Led by', 'Consulted', 'In the article'],
    rows: charterItems(content, charter).map(({ title, responsibility, assignment, usual }) => [
      title,
      nameOf(assignment.holder),
      assignment.lead === null ? '' : nameOf(assignment.lead),
      assignment.consulted.map(nameOf).join(', '),
      responsibility === undefined ? 'not named' : nameOf(usual.holder),
    ]),
    notes: [
      ...(charter.organization === '' ? [] : [`Organization: ${charter.organization}`]),
      ...(charter.date === '' ? [] : [`Date: ${charter.date}`]),
      ...(inSeat.length === 0 ? [] : [inSeat.join('; ')]),
      ...(charter.review === '' ? [] : [`To be reviewed on ${charter.review}`]),
      ...notes(content, origin),
    ],
  }
}

function notes({ article }: Content, { address, date }: Origin): readonly string[] {
  return [`Source: ${article.author}, “${article.title}” (${article.published}), in our words.`, `${address}, ${date}`]
}

function sourceOf(content: Content, statement: Statement): string {
  const where = [...new Set(evidenceOf(content, statement).items.map((item) => item.where))].join(', ')
  return statement.basis === 'article' ? where : `our reading of: ${where}`
}
