import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { ComparisonContent } from '#model/content.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { DimensionHead } from './dimension-head.tsx'

/**
 * What each section of the comparison shows, by its dimension: the table, and a heading if there are several. It's only read, except
 * for the controls that copy a row's link (src/ui/compare/use-kept-copy-links.tsx).
 */
export function comparisonSections(
  { roles, dimensions, rows }: ComparisonContent,
  { hasHeads }: { readonly hasHeads: boolean },
): Readonly<Record<string, ReactNode>> {
  return Object.fromEntries(
    dimensions.map((dimension) => [
      dimension.id,
      <>
        {hasHeads && <DimensionHead dimension={dimension} />}
        <ComparisonTable
          caption={`${dimension.name}, side by side`}
          roles={roles}
          rows={rows
            .filter((row) => row.dimension === dimension.id)
            .map((row) => ({ row, label: row.label, hint: row.hint, address: addressOf.row(row) }))}
        />
      </>,
    ]),
  )
}
