import type { ExportTable } from '#domain/export/export-table.ts'
import { type Charter, type CharterContent, charterHolders, charterItems, holderNames } from './charter.ts'

/**
 * A charter for spreadsheets: one responsibility per row. Other programs rely on the columns and their order, so new ones
 * come last.
 */
export function charterTable(content: CharterContent, charter: Charter): Pick<ExportTable, 'columns' | 'rows'> {
  const nameOf = holderNames(charterHolders(content, charter))
  return {
    columns: ['Responsibility', 'Held by', 'Led by', 'Consulted', 'In the article', 'Standard term'],
    rows: charterItems(content, charter).map(({ title, responsibility, assignment, byArticle }) => [
      title,
      nameOf(assignment.holder),
      assignment.lead === null ? '' : nameOf(assignment.lead),
      assignment.consulted.map(nameOf).join(', '),
      responsibility === undefined || responsibility.beyond ? 'Not mentioned' : nameOf(byArticle.holder),
      responsibility?.term ?? '',
    ]),
  }
}
