import { orientationOfLean, leanName, type FacetContent } from '#domain/responsibilities/facets.ts'
import type { Filters } from '#domain/responsibilities/filters.ts'
import type { Matrix, MatrixCell } from '#domain/responsibilities/theme-matrix.ts'
import { contested, type Lean } from '#model/responsibility.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './matrix-table.module.css'

/** One square per responsibility up to this many; beyond it, the number has to do. */
const mostSquares = 12

interface MatrixTableProps {
  readonly vocabulary: FacetContent
  readonly matrix: Matrix
  readonly filters: Filters
  readonly addressOfView: (filters: Filters) => string
}

/** Themes by role: one square per responsibility, growing outward from the middle, so that each side's share shows. */
export function MatrixTable({ vocabulary, matrix, filters, addressOfView }: MatrixTableProps) {
  const roleColumns = matrix.columns.filter(({ lean }) => lean !== contested)
  const middle = (roleColumns.length - 1) / 2
  const opened = (cell: MatrixCell) =>
    addressOfView({
      ...filters,
      view: 'list',
      facets: {
        ...filters.facets,
        role: { include: [cell.lean], exclude: [] },
        theme: { include: [cell.theme], exclude: [] },
      },
    })
  return (
    <table className={styles['matrix']} role="table" data-focus-next="results">
      <caption className={styles['caption']}>
        A responsibility with several themes is counted under each. Select a number to see the list.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {matrix.columns.map(({ lean, total }, index) => (
            <th
              key={lean}
              scope="col"
              role="columnheader"
              data-faces={orientationOfLean(vocabulary, lean)}
              data-side={sideOf(lean, index, middle)}
            >
              <span className={styles['role']}>
                <RoleMark faces={orientationOfLean(vocabulary, lean)} />
                {leanName(vocabulary, lean)}
              </span>
              <span className={styles['total']}>{total}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matrix.rows.map(({ theme, cells }) => (
          <tr key={theme.id} role="row">
            <th scope="row" role="rowheader">
              {theme.name}
              <span className={styles['gloss']}>{theme.gloss}</span>
            </th>
            {cells.map((cell, index) => (
              <td
                key={cell.lean}
                role="cell"
                data-faces={orientationOfLean(vocabulary, cell.lean)}
                data-side={sideOf(cell.lean, index, middle)}
              >
                {cell.count > 0 ? (
                  <Link
                    to={opened(cell)}
                    className={styles['cell']}
                    aria-label={`${theme.name}, ${leanName(vocabulary, cell.lean)}: ${cell.count}`}
                  >
                    <Squares count={cell.count} />
                    <span className={styles['number']}>{cell.count}</span>
                  </Link>
                ) : (
                  <span className={styles['none']}>
                    <span className="vh">none</span>
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Squares({ count }: { readonly count: number }) {
  const squares = Math.min(count, mostSquares)
  return (
    <span className={styles['squares']} aria-hidden="true">
      {Array.from({ length: squares }, (_, index) => (
        // Squares are identical and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className={styles['square']} />
      ))}
    </span>
  )
}

/** The roles on their sides, what they share in the middle, and what's contested after them. */
function sideOf(lean: Lean, index: number, middle: number): 'left' | 'middle' | 'right' | 'last' {
  if (lean === contested) return 'last'
  return index < middle ? 'left' : index > middle ? 'right' : 'middle'
}
