import { countOfRolesInGovernment, type NamedPosition } from '#domain/law/positions.ts'
import type { LegalMention } from '#model/topic.ts'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './position-table.module.css'

interface PositionTableProps {
  readonly positions: readonly NamedPosition[]
  /** How many rows the table has. */
  readonly total: number
}

/** Who's named how often: one block per row, which links to it, on the left for government and on the right for the rest. */
export function PositionTable({ positions, total }: PositionTableProps) {
  const count = countOfRolesInGovernment(positions)
  const roles = positions.flatMap(({ role }) => role?.abbreviation ?? [])
  return (
    <>
      <h2 id="named">
        {count === undefined
          ? 'Who’s named, and how often'
          : `${count === 1 ? 'The only row' : `All ${count} rows`} about a ${roles.join(' or ')} by title ${count === 1 ? 'is' : 'are'} in government`}
      </h2>
      {count !== undefined && (
        <p className={styles['lead']}>
          The table has {total} rows. The others name a body, a function, or another title, which a {roles.join(' or ')}{' '}
          may have as well. Each block is a row.
        </p>
      )}
      {/* ARIA roles are explicit because some browsers drop table semantics when CSS lays the table out as a grid. */}
      <table className={styles['chart']} role="table">
        <caption className="vh">Rows of the table below, by who’s named and where</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            <th scope="col" role="columnheader">
              In government
            </th>
            <th scope="col" role="columnheader">
              Elsewhere
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {positions.map((position) => (
            <PositionRow key={position.name} position={position} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function PositionRow({ position: { name, role, inGovernment, elsewhere } }: { readonly position: NamedPosition }) {
  return (
    <tr role="row" data-faces={role?.faces} data-side={sideOf(inGovernment.length, elsewhere.length)}>
      <th scope="row" role="rowheader">
        {role && <RoleMark faces={role.faces} />}
        {name}
      </th>
      <Blocks mentions={inGovernment} />
      <Blocks mentions={elsewhere} />
    </tr>
  )
}

function Blocks({ mentions }: { readonly mentions: readonly LegalMention[] }) {
  return (
    <td role="cell">
      {mentions.length === 0 && <span className="vh">None</span>}
      {mentions.map(({ id, place, named, sector }) => (
        <a key={id} href={`#${id}`}>
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

/** The half that has all of the blocks, so that the name fits into the other one; undefined if there's none. */
function sideOf(inGovernment: number, elsewhere: number): 'government' | 'elsewhere' | undefined {
  if (inGovernment > 0 && elsewhere > 0) return undefined
  return inGovernment > 0 ? 'government' : 'elsewhere'
}
