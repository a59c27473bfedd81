import { type CharterContent, holderNames, type Charter, type CharterItem } from '#domain/charter.ts'
import type { CharterDifference } from '#domain/charter-compare.ts'
import { shared } from '#model/responsibility.ts'
import styles from './compared.module.css'

interface ComparedProps {
  readonly content: CharterContent
  readonly one: { readonly name: string; readonly charter: Charter }
  readonly other: { readonly name: string; readonly charter: Charter }
  readonly rows: readonly CharterDifference[]
}

/** Two charters, row by row, those that differ first. */
export function Compared({ content, one, other, rows }: ComparedProps) {
  const differing = rows.filter((row) => !row.isSame)
  const ordered = [...differing, ...rows.filter((row) => row.isSame)]
  return (
    <table className={styles['table']}>
      <caption>
        {differing.length === 0
          ? `The two say the same of all ${rows.length} responsibilities.`
          : `They differ on ${differing.length} of ${rows.length} responsibilities; these stand first.`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Responsibility</th>
          <th scope="col">{one.name}</th>
          <th scope="col">{other.name}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((row) => (
          <tr key={`${row.one?.id ?? ''} ${row.other?.id ?? ''}`} data-differs={!row.isSame || undefined}>
            <th scope="row">
              {row.title}
              {row.isSame && <span className={styles['same']}> the same</span>}
            </th>
            <td data-name={one.name}>{saysOf(content, one.charter, row.one)}</td>
            <td data-name={other.name}>{saysOf(content, other.charter, row.other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function saysOf(content: CharterContent, charter: Charter, item: CharterItem | undefined): string {
  if (item === undefined) return 'Not in this charter'
  const nameOf = holderNames(content, charter)
  const { holder, lead, consulted } = item.assignment
  const led = holder === shared ? (lead === null ? ', no lead named' : `, led by the ${nameOf(lead)}`) : ''
  return `${nameOf(holder)}${led}${consulted.length === 0 ? '' : `; consulted: ${consulted.map(nameOf).join(', ')}`}`
}
