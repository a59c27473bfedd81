import { type ComparisonChoice, includesRow } from '#domain/comparison/comparison.ts'

interface Shown {
  readonly choice: ComparisonChoice
  /** How many columns the stylesheet shows. */
  readonly columns: number
  /** Id of the row in the address's fragment, which is highlighted. */
  readonly litRow: string | undefined
}

/** Shows in the tables of the document, which React doesn't render again, what the stylesheet can't. */
export function showChoice(tables: Element, { choice, columns, litRow }: Shown): void {
  for (const row of tables.querySelectorAll<HTMLTableRowElement>('[data-kind]')) {
    row.hidden = !includesRow(choice, row)
    row.toggleAttribute('data-lit', row.id === litRow)
  }
  for (const cell of tables.querySelectorAll<HTMLTableCellElement>('[data-kind="shared"] > td')) cell.colSpan = columns
}
