import type { ExportTable } from '#domain/export/export-table.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import type { CoreContent } from '#model/content.ts'
import { type Charter, type CharterContent, charterHolders, type CharterItem, holderNames } from './charter.ts'
import { compareCharters } from './compare-charters.ts'

interface NamedCharter {
  readonly name: string
  readonly charter: Charter
}

/** Two charters for a document or a spreadsheet, one responsibility per row. */
export function charterComparisonTable(
  content: CharterContent & Pick<CoreContent, 'article'>,
  one: NamedCharter,
  other: NamedCharter,
  origin: ExportOrigin,
): ExportTable {
  const columnsOf = ({ name }: NamedCharter) => [`Owner: ${name}`, `Lead: ${name}`, `Consulted: ${name}`]
  const cellsOf = ({ charter }: NamedCharter, item: CharterItem | undefined) => {
    if (item === undefined) return ['Not listed', '', '']
    const nameOf = holderNames(charterHolders(content, charter))
    const { holder, lead, consulted } = item.assignment
    return [nameOf(holder), lead === null ? '' : nameOf(lead), consulted.map(nameOf).join(', ')]
  }
  return {
    title: `${one.name} and ${other.name}, compared`,
    columns: ['Responsibility', ...columnsOf(one), ...columnsOf(other), 'Same'],
    rows: compareCharters(content, one.charter, other.charter).map((row) => [
      row.name,
      ...cellsOf(one, row.one),
      ...cellsOf(other, row.other),
      row.isSame ? 'Yes' : 'No',
    ]),
    notes: sourceNotes(content, origin),
  }
}
