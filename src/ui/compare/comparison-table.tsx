import { Fragment } from 'react'
import type { ComparisonCell, ComparisonRow } from '#model/comparison.ts'
import type { Role } from '#model/role.ts'
import { CopyLink } from '#ui/kit/copy-link.tsx'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { useListAnimation } from '#ui/kit/use-list-animation.ts'
import styles from './comparison-table.module.css'

/** A row with the words that stand before it and the address that leads to it. */
interface LabelledRow {
  readonly row: ComparisonRow
  readonly label: string
  readonly hint: string
  readonly address: string
  /** Where a click on the label goes, when not to the row itself. */
  readonly leadsTo?: string
}

interface ComparisonTableProps {
  /** What the table shows, for those who do not see what stands above it. */
  readonly caption: string
  /** One column a role, in this order. */
  readonly roles: readonly Role[]
  readonly rows: readonly LabelledRow[]
  /** Id of the row that the address names. */
  readonly litRow?: string | undefined
}

/** The roles side by side. On a narrow page each row becomes a stack, every cell under its role's mark. */
export function ComparisonTable({ caption, roles, rows, litRow }: ComparisonTableProps) {
  const body = useListAnimation<HTMLTableSectionElement>()
  return (
    // The roles are written out, since a table that is laid out as blocks loses them in some browsers.
    <table className={styles['table']} role="table" data-columns={roles.length}>
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
        {rows.map(({ row, label, hint, address, leadsTo }) => (
          <tr
            key={row.id}
            id={row.id}
            tabIndex={-1}
            role="row"
            className={styles['row']}
            data-lit={row.id === litRow || undefined}
          >
            <th scope="row" role="rowheader" abbr={label}>
              {leadsTo === undefined ? <a href={`#${row.id}`}>{label}</a> : <Link to={leadsTo}>{label}</Link>}
              <span className={styles['hint']}>{hint}</span>
              <span className={styles['copy']}>
                <CopyLink to={address} name={label} />
              </span>
            </th>
            <RowCells row={row} roles={roles} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RowCells({ row, roles }: { readonly row: ComparisonRow; readonly roles: readonly Role[] }) {
  if (row.kind === 'shared') {
    return (
      <td role="cell" colSpan={roles.length} data-faces="both" className={styles['shared']}>
        <CellRole faces="both" name={roles.length > 1 ? 'Both' : 'Shared'} />
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

/** Says whose cell it is where there is no column head above it. */
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
