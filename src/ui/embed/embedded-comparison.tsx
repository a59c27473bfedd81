import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import type { ComparisonContent } from '#model/content.ts'
import { ComparisonTable } from '#ui/compare/comparison-table.tsx'
import { DimensionHead } from '#ui/compare/dimension-head.tsx'
import styles from './embedded-comparison.module.css'

interface EmbeddedComparisonProps {
  readonly title: ReactNode
  /** Every role, and every row that the frame can show. */
  readonly content: ComparisonContent
  /** Whether each table has a heading: not if it's the only one. */
  readonly hasHeads: boolean
}

/**
 * The tables of the comparison, without what chooses among their rows and columns: a link can still do so, and the frame's
 * script follows it by the attributes below (build/embeds/embed-page.js).
 */
export function EmbeddedComparison({ title, content, hasHeads }: EmbeddedComparisonProps) {
  const { roles, dimensions, rows } = content
  return (
    <>
      {title}
      <div className={styles['tables']} data-columns={roles.map(({ id }) => id).join(' ')}>
        {dimensions.map((dimension) => (
          <section key={dimension.id} aria-label={dimension.name}>
            {hasHeads && <DimensionHead dimension={dimension} />}
            <EmbeddedTable dimension={dimension} roles={roles} rows={rows} />
          </section>
        ))}
      </div>
    </>
  )
}

interface EmbeddedTableProps extends Pick<ComparisonContent, 'roles' | 'rows'> {
  readonly dimension: Dimension
}

/** The rows of one dimension. Their labels lead to the same rows on the site. */
export function EmbeddedTable({ dimension, roles, rows }: EmbeddedTableProps) {
  return (
    <ComparisonTable
      caption={`${dimension.name}, side by side`}
      roles={roles}
      rows={rows
        .filter((row) => row.dimension === dimension.id)
        .map((row) => ({ row, label: row.label, hint: row.hint, leadsTo: addressOf.row(row) }))}
    />
  )
}
