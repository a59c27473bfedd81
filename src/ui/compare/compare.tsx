import type { ReactNode } from 'react'
import { type ComparisonChoice, type DimensionTable, includesRow } from '#domain/comparison/comparison.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import type { ComparisonContent } from '#model/content.ts'
import type { Role } from '#model/role.ts'
import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { CompareControls } from './compare-controls.tsx'
import styles from './compare.module.css'
import { ComparisonTable } from './comparison-table.tsx'

interface CompareProps {
  readonly title: ReactNode
  /** The parts of the address that couldn't be used, as a sentence; empty if there are none. */
  readonly notice: string
  /** Every role, and every row this page can show. */
  readonly offered: Pick<ComparisonContent, 'roles' | 'dimensions' | 'rows'>
  readonly choice: ComparisonChoice
  /** The roles and rows that match the choice. */
  readonly chosen: { readonly roles: readonly Role[]; readonly tables: readonly DimensionTable[] }
  /** Id of the row in the address's fragment, which is highlighted. */
  readonly litRow: string | undefined
  /** Whether each dimension links to its own page; false on that page itself. */
  readonly linkDimensions: boolean
  /** The control that shares the current view. */
  readonly share: ReactNode
  readonly onChoose: (choice: ComparisonChoice) => void
}

/**
 * The comparison: its filters, and a table for each dimension. The stylesheet hides the kinds of row and the columns that
 * aren't checked, so a press shows in the next paint. What's said about them follows.
 */
export function Compare(props: CompareProps) {
  const { title, notice, offered, choice, chosen, litRow, linkDimensions, share, onChoose } = props
  const shown = chosen.tables.reduce((sum, table) => sum + table.rows.length, 0)
  return (
    <div className="page">
      {title}
      <Notice text={notice} />
      <CompareControls offered={offered} choice={choice} shown={shown} onChoose={onChoose} share={share} />
      <div className={styles['tables']} data-awaits="controls" data-controls="show roles">
        {offered.dimensions.map((dimension) => {
          const rows = offered.rows
            .filter((row) => row.dimension === dimension.id)
            .map((row) => ({
              row,
              label: row.label,
              hint: row.hint,
              address: addressOf.row(row),
              isHidden: !includesRow(choice, row),
            }))
          return (
            <section key={dimension.id} aria-label={dimension.name} hidden={rows.every(({ isHidden }) => isHidden)}>
              {linkDimensions && <DimensionHead dimension={dimension} />}
              <ComparisonTable
                roles={offered.roles}
                columns={chosen.roles.length}
                litRow={litRow}
                rows={rows}
                caption={`${dimension.name}, side by side`}
              />
            </section>
          )
        })}
        {shown === 0 && <EmptyChoice choice={choice} onReset={() => onChoose({ ...choice, show: 'all', rows: [] })} />}
      </div>
    </div>
  )
}

/** The heading of a dimension's table among others. */
export function DimensionHead({ dimension }: { readonly dimension: Dimension }) {
  return (
    <div className={styles['head']}>
      <h2>
        <Link to={addressOf.dimension(dimension.id)}>{dimension.name}</Link>
      </h2>
      <p className={styles['question']}>{dimension.question}</p>
      <p className={styles['summary']}>
        <StatementWithSource statement={dimension.summary} />
      </p>
    </div>
  )
}

function EmptyChoice({ choice, onReset }: { readonly choice: ComparisonChoice; readonly onReset: () => void }) {
  return (
    <div className={styles['empty']}>
      <p>
        {choice.show === 'shared'
          ? 'None of the rows you chose is shared by both roles.'
          : 'No rows match your selection.'}
      </p>
      <Button weight="text" data-focus-next="rows-shown" onClick={onReset}>
        Show all rows
      </Button>
    </div>
  )
}
