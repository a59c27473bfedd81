import { countOfRolesInGovernment, type NamedPosition } from '#domain/law/positions.ts'
import type { LegalScope } from '#domain/law/sectors.ts'
import type { LegalMention } from '#model/topic.ts'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './position-table.module.css'

interface PositionTableProps {
  readonly positions: readonly NamedPosition[]
  /** How many rows the table has. */
  readonly total: number
  /** The address that the rows are at; empty if it's this one. */
  readonly page: string
}

/** The columns, from the narrowest sector to the widest. */
const columns: readonly { readonly scope: LegalScope; readonly label: string }[] = [
  { scope: 'government', label: 'Government only' },
  { scope: 'industry', label: 'One industry' },
  { scope: 'any', label: 'Any sector, government included' },
]

/** Who's named how often: one block per row, which links to it, in the column of the sector that the row is about. */
export function PositionTable({ positions, total, page }: PositionTableProps) {
  const count = countOfRolesInGovernment(positions)
  const roles = positions.flatMap(({ role }) => role?.abbreviation ?? []).join(' or ')
  return (
    <>
      <h2 id="named">
        {count === undefined
          ? 'Who’s named, and how often'
          : `In our selection, ${count === 1 ? 'the only rule' : `all ${count} rules`} about a ${roles} by title ${count === 1 ? 'is' : 'are'} for government`}
      </h2>
      {count !== undefined && (
        <p className={styles['lead']}>
          Each block is a row of the table below, which has {total}. We chose them, so don’t conclude that no industry’s
          rules name a {roles}: check with your regulator. The other rows name a body, a function, or another title,
          which a {roles} may have as well. A public body in an industry, such as a hospital, may come under that
          industry’s rules, too.
        </p>
      )}
      {/* ARIA roles are explicit because some browsers drop table semantics when CSS lays the table out as a grid. */}
      <table className={styles['chart']} role="table">
        <caption className="vh">Rows of the table below, by who’s named and for which sector</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {columns.map(({ scope, label }) => (
              <th key={scope} scope="col" role="columnheader">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {positions.map(({ name, role, byScope }) => (
            <tr key={name} role="row" data-faces={role?.faces}>
              <th scope="row" role="rowheader">
                {role && <RoleMark faces={role.faces} />}
                {name}
              </th>
              {columns.map(({ scope }) => (
                <Blocks key={scope} mentions={byScope[scope]} page={page} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface BlocksProps extends Pick<PositionTableProps, 'page'> {
  readonly mentions: readonly LegalMention[]
}

function Blocks({ mentions, page }: BlocksProps) {
  return (
    <td role="cell">
      {mentions.length === 0 && <span className="vh">None</span>}
      {mentions.map(({ id, place, named, sector }) => (
        <a key={id} href={`${page}#${id}`}>
          {place}
          <span className="vh">
            {': '}
            {named}, {sector}
          </span>
        </a>
      ))}
    </td>
  )
}
