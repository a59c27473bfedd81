import type { ExportTable } from '#domain/export/export-table.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import type { ResponsibilityContent } from '#model/content.ts'
import { type Charter, charterHolders, charterItems, holderNames } from './charter.ts'

/** A charter: a responsibility a row, with whoever holds, leads and is consulted. */
export function charterTable(
  content: ResponsibilityContent,
  charter: Charter,
  heading: string,
  origin: ExportOrigin,
): ExportTable {
  const nameOf = holderNames(charterHolders(content, charter))
  const inSeat = content.roles.flatMap(({ id, abbreviation }) =>
    charter.names[id] === undefined ? [] : [`${abbreviation}: ${charter.names[id]}`],
  )
  return {
    title: heading,
    columns: ['Responsibility', 'Held by', 'Led by', 'Consulted', 'In the article'],
    rows: charterItems(content, charter).map(({ title, responsibility, assignment, byArticle }) => [
      title,
      nameOf(assignment.holder),
      assignment.lead === null ? '' : nameOf(assignment.lead),
      assignment.consulted.map(nameOf).join(', '),
      responsibility === undefined ? 'not named' : nameOf(byArticle.holder),
    ]),
    notes: [
      ...(charter.organization === '' ? [] : [`Organization: ${charter.organization}`]),
      ...(charter.date === '' ? [] : [`Date: ${charter.date}`]),
      ...(inSeat.length === 0 ? [] : [inSeat.join('; ')]),
      ...(charter.review === '' ? [] : [`To be reviewed on ${charter.review}`]),
      ...sourceNotes(content, origin),
    ],
  }
}
