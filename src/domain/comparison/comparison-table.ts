import type { ExportTable } from '#domain/export/export-table.ts'
import { sourceNotes, type ExportOrigin, sourceOf } from '#domain/export/source-notes.ts'
import type { CitedContent, ComparisonContent } from '#model/content.ts'
import type { Role } from '#model/role.ts'
import type { DimensionTable } from './comparison.ts'

/** The current comparison: one table row per row, one column per role. Shared text is repeated in every role's column. */
export function comparisonTable(
  content: ComparisonContent & CitedContent,
  tables: readonly DimensionTable[],
  roles: readonly Role[],
  origin: ExportOrigin,
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
    notes: sourceNotes(content, origin),
  }
}
