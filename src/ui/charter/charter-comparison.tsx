import {
  type Charter,
  type CharterContent,
  charterHolders,
  type CharterItem,
  holderNames,
} from '#domain/charter/charter.ts'
import type { CharterDifference } from '#domain/charter/compare-charters.ts'
import { shared } from '#model/responsibility.ts'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './charter-comparison.module.css'

interface ComparedProps {
  readonly content: CharterContent
  readonly one: { readonly name: string; readonly charter: Charter }
  readonly other: { readonly name: string; readonly charter: Charter }
  readonly rows: readonly CharterDifference[]
}

/** Two charters, row by row. Rows that differ come first. */
export function CharterComparison({ content, one, other, rows }: ComparedProps) {
  const differing = rows.filter((row) => !row.isSame)
  const same = rows.filter((row) => row.isSame)
  const line = (row: CharterDifference) => (
    <tr key={`${row.one?.id ?? ''} ${row.other?.id ?? ''}`} data-differs={!row.isSame || undefined}>
      <th scope="row">
        {row.name}
        {row.title !== row.name && <span className={styles['phrase']}>{row.title}</span>}
      </th>
      <OwnerCell content={content} of={one} item={row.one} />
      <OwnerCell content={content} of={other} item={row.other} />
    </tr>
  )
  return (
    <table className={styles['table']}>
      <caption>
        {differing.length === 0
          ? `The charters match on all ${rows.length} responsibilities.`
          : `They differ on ${differing.length} of ${rows.length} responsibilities (listed first).`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Responsibility</th>
          <th scope="col">{one.name}</th>
          <th scope="col">{other.name}</th>
        </tr>
      </thead>
      <tbody>{differing.map(line)}</tbody>
      {same.length > 0 && (
        <tbody>
          {differing.length > 0 && (
            <tr className={styles['same']}>
              <th scope="rowgroup" colSpan={3}>
                {same.length === 1 ? 'The other one matches.' : `The other ${same.length} match.`}
              </th>
            </tr>
          )}
          {same.map(line)}
        </tbody>
      )}
    </table>
  )
}

interface OwnerCellProps {
  readonly content: CharterContent
  readonly of: { readonly name: string; readonly charter: Charter }
  readonly item: CharterItem | undefined
}

/** Who owns a responsibility in one of the charters, with the role's mark and color. */
function OwnerCell({ content, of: { name, charter }, item }: OwnerCellProps) {
  const holder = item?.assignment.holder
  const faces = holder === shared ? 'both' : content.roles.find(({ id }) => id === holder)?.faces
  return (
    <td data-name={name} data-faces={faces}>
      <span className={styles['holder']}>
        {faces && <RoleMark faces={faces} />}
        {ownerText(content, charter, item)}
      </span>
    </td>
  )
}

function ownerText(content: CharterContent, charter: Charter, item: CharterItem | undefined): string {
  if (item === undefined) return 'Not in this charter'
  const nameOf = holderNames(charterHolders(content, charter))
  const { holder, lead, consulted } = item.assignment
  return [
    nameOf(holder),
    ...(holder === shared ? [lead === null ? 'no lead' : `lead: ${nameOf(lead)}`] : []),
    ...(consulted.length === 0 ? [] : [`consulted: ${consulted.map(nameOf).join(', ')}`]),
  ].join('; ')
}
