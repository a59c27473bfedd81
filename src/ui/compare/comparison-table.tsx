import { Fragment, type ReactNode } from 'react'
import type { ComparisonCell, ComparisonRow } from '#model/comparison.ts'
import type { Role } from '#model/role.ts'
import { CopyLink } from '#ui/kit/copy-link.tsx'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
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
}

interface ComparisonTableProps {
  /** What the table shows, for readers who don't see the heading above it. */
  readonly caption: string
  /** One column per role, in this order. */
  readonly roles: readonly Role[]
  readonly rows: readonly LabelledRow[]
}

/** The roles side by side. On a narrow page, each row becomes a stack, with each cell under its role's mark. */
export function ComparisonTable({ caption, roles, rows }: ComparisonTableProps) {
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
      <tbody role="rowgroup">
        {rows.map((labelled) => (
          <TableRow key={labelled.row.id} {...labelled} roles={roles} />
        ))}
      </tbody>
    </table>
  )
}

interface CellsProps {
  readonly row: ComparisonRow
  readonly roles: readonly Role[]
}

function TableRow({ row, label, hint, address, leadsTo, roles }: LabelledRow & CellsProps) {
  return (
    <tr id={row.id} tabIndex={-1} role="row" className={styles['row']} data-kind={row.kind}>
      <th scope="row" role="rowheader" abbr={label}>
        {leadsTo === undefined ? <a href={`#${row.id}`}>{label}</a> : <Link to={leadsTo}>{label}</Link>}
        <span className={styles['hint']}>{hint}</span>
        {address !== undefined && (
          <span className={styles['copy']}>
            <CopyLink to={address} name={label} />
          </span>
        )}
      </th>
      <RowCells row={row} roles={roles} />
    </tr>
  )
}

function RowCells({ row, roles }: CellsProps) {
  if (row.kind === 'shared') {
    return (
      <td role="cell" colSpan={roles.length} data-faces="both" className={styles['shared']}>
        <CellRole
          faces="both"
          name={
            // The stylesheet of the page knows how many columns are shown.
            <>
              <span data-columns="all">Both</span>
              <span data-columns="one">Shared</span>
            </>
          }
        />
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
function CellRole({ faces, name }: { readonly faces: Role['faces']; readonly name: ReactNode }) {
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
