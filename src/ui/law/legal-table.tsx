import { type ReactNode, useState } from 'react'
import type { SourcedMention } from '#domain/law/legal-table.ts'
import { byJurisdiction } from '#domain/law/positions.ts'
import { sectors } from '#domain/law/sectors.ts'
import { externalMark } from '#domain/site/evidence.ts'
import type { LegalSector } from '#model/topic.ts'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'
import { longDate, partialDate } from '#ui/kit/long-date.ts'
import styles from './legal-table.module.css'

interface LegalTableProps {
  readonly rows: readonly SourcedMention[]
  readonly share: ReactNode
}

type Shown = 'all' | Exclude<LegalSector, 'any'>

const sectorChoices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'government', ...sectors.government },
  { value: 'finance', ...sectors.finance },
  { value: 'health', ...sectors.health },
]

/**
 * Every row with its source and what limits it, so that it's all there on paper and without script. The stylesheet hides
 * the rows of other sectors, so the choice needs no script either.
 */
export function LegalTable({ rows, share }: LegalTableProps) {
  const [shown, setShown] = useState<Shown>('all')
  const jurisdictions = byJurisdiction(rows.map(({ mention }) => mention))
  return (
    <section aria-labelledby="rules" className={styles['section']}>
      <h2 id="rules">Rule by rule</h2>
      <p className={styles['lead']}>
        {externalMark} marks what a source says, in our words; the source is in the same row. The article doesn’t cover
        the law. Whichever sector you choose, rules for any sector stay.
      </p>
      <div className={`no-print ${styles['controls']}`}>
        <nav aria-label="Jurisdictions">
          <ul>
            {jurisdictions.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ChoiceGroup legend="Sector" name="sector" value={shown} choices={sectorChoices} onChange={setShown} />
        {share}
      </div>
      <table className={styles['table']} role="table">
        <caption className="vh">Where the law names the role, by jurisdiction</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Who’s named
            </th>
            <th scope="col" role="columnheader">
              What they must or may do
            </th>
            <th scope="col" role="columnheader">
              Where it says so
            </th>
          </tr>
        </thead>
        {jurisdictions.map(({ id, name, mentions }) => (
          <tbody key={id} role="rowgroup">
            <tr role="row" id={id} className={styles['jurisdiction']}>
              <th scope="rowgroup" role="rowheader" colSpan={3}>
                {name}
              </th>
            </tr>
            {rows
              .filter(({ mention }) => mentions.includes(mention))
              .map((row) => (
                <RuleRow key={row.mention.id} {...row} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function RuleRow({ mention: { id, named, sector, sectorGroup, duty }, source }: SourcedMention) {
  const { title, publisher, published, undated, address, where, checked, caution } = source
  return (
    <tr role="row" id={id} tabIndex={-1} className={styles['rule']} data-sector={sectorGroup}>
      <th scope="row" role="rowheader" abbr={named}>
        <a href={`#${id}`}>{named}</a>
        <span className={styles['sector']}>{sector}</span>
      </th>
      <td role="cell">
        <span className={styles['duty']}>
          {duty.text}
          <sup aria-hidden="true">{externalMark}</sup>
        </span>
        {caution !== undefined && <span className={styles['caution']}>{caution}</span>}
      </td>
      <td role="cell" className={styles['source']}>
        <span className={styles['where']}>{where}</span>
        <a href={address} rel="noreferrer">
          {title}
        </a>{' '}
        <span>
          <span className="no-print">{publisher}. </span>
          {undated ? 'Undated' : <>Dated {partialDate(published)}</>}. Read on{' '}
          <time dateTime={checked}>{longDate(checked)}</time>
        </span>
      </td>
    </tr>
  )
}
