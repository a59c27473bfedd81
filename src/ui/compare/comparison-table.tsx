import { Fragment, memo } from 'react'
import type { ComparisonCell, ComparisonRow } from '#model/comparison.ts'
import type { Role } from '#model/role.ts'
import { CopyLink } from '#ui/kit/copy-link.tsx'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { useListAnimation } from '#ui/kit/use-list-animation.ts'
import styles from './comparison-table.module.css'

/** A row with its header's texts and its address. */
interface LabelledRow {
  readonly row: ComparisonRow
  readonly label: string
  readonly hint: string
  /** Undefined where it can't be copied. */
  readonly address?: string
  /** Where the label links to, if not to the row itself. */
  readonly leadsTo?: string
  readonly isHidden?: boolean
}

interface ComparisonTableProps {
  /** What the table shows, for readers who don't see the heading above it. */
  readonly caption: string
  /** One column per role, in this order. */
  readonly roles: readonly Role[]
  /** How many of the columns are shown, if the stylesheet hides some. */
  readonly columns?: number
  readonly rows: readonly LabelledRow[]
  /** Id of the row in the address's fragment, which is highlighted. */
  readonly litRow?: string | undefined
}

/** The roles side by side. On a narrow page, each row becomes a stack, with each cell under its role's mark. */
export function ComparisonTable({ caption, roles, columns = roles.length, rows, litRow }: ComparisonTableProps) {
  const body = useListAnimation<HTMLTableSectionElement>()
  return (
    // ARIA roles are explicit because some browsers drop table semantics when CSS lays the table out as blocks.
    <table className={styles['table']} role="table">
      <caption className="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" className={styles['corner']} />
          {roles.map((role) => (
            <th key={role.id} scope="col" role="columnheader" data-faces={role.faces}>
              <span className={styles['role']}>
                <RoleMark faces={role.faces} />
                <abbr title={role.title}>{role.abbreviation}</abbr>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {rows.map((labelled) => (
          <TableRow
            key={labelled.row.id}
            {...labelled}
            roles={roles}
            columns={columns}
            isLit={labelled.row.id === litRow}
          />
        ))}
      </tbody>
    </table>
  )
}

interface CellsProps {
  readonly row: ComparisonRow
  readonly roles: readonly Role[]
  readonly columns: number
}

interface TableRowProps extends LabelledRow, CellsProps {
  readonly isLit: boolean
}

/** Memoized: few rows change with a choice, and all of them together take a slow phone a tenth of a second. */
const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, label, hint, address, leadsTo, isHidden, isLit, roles, columns } = props
  return (
    <tr
      id={row.id}
      tabIndex={-1}
      role="row"
      className={styles['row']}
      hidden={isHidden}
      data-kind={row.kind}
      data-lit={isLit || undefined}
    >
      <th scope="row" role="rowheader" abbr={label}>
        {leadsTo === undefined ? <a href={`#${row.id}`}>{label}</a> : <Link to={leadsTo}>{label}</Link>}
        <span className={styles['hint']}>{hint}</span>
        {address !== undefined && (
          <span className={styles['copy']}>
            <CopyLink to={address} name={label} />
          </span>
        )}
      </th>
      <RowCells row={row} roles={roles} columns={columns} />
    </tr>
  )
})

function RowCells({ row, roles, columns }: CellsProps) {
  if (row.kind === 'shared') {
    return (
      <td role="cell" colSpan={columns} data-faces="both" className={styles['shared']}>
        <CellRole faces="both" name={columns > 1 ? 'Both' : 'Shared'} />
        <CellText cell={row.shared} />
      </td>
    )
  }
  return roles.map((role) => {
    const cell = row.cells[role.id]
    return (
      <td key={role.id} role="cell" data-faces={role.faces}>
        <CellRole faces={role.faces} name={role.abbreviation} />
        {cell && <CellText cell={cell} />}
      </td>
    )
  })
}

/** Names the cell's role where there is no column header above it. */
function CellRole({ faces, name }: { readonly faces: Role['faces']; readonly name: string }) {
  return (
    <span className={styles['cellRole']} aria-hidden="true">
      <RoleMark faces={faces} />
      {name}
    </span>
  )
}

function CellText({ cell }: { readonly cell: ComparisonCell }) {
  return (
    <Fragment>
      <span className={styles['headline']}>{cell.headline}</span>
      <span className={styles['text']}>
        <StatementWithSource statement={cell.statement} />
      </span>
    </Fragment>
  )
}
