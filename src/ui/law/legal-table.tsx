import type { SourcedMention } from '#domain/law/legal-table.ts'
import { byJurisdiction } from '#domain/law/positions.ts'
import { externalMark } from '#domain/site/evidence.ts'
import { CitationText, Unbroken } from '#ui/kit/citation-text.tsx'
import { longDate, partialDate } from '#ui/kit/long-date.ts'
import styles from './legal-table.module.css'

interface RulesProps {
  readonly rows: readonly SourcedMention[]
}

/** Links to the groups of the table. */
export function Jurisdictions({ rows }: RulesProps) {
  return (
    <ul>
      {jurisdictionsOf(rows).map(({ id, name }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

interface LegalTableProps extends RulesProps {
  /** The address that links to a row start with; empty if it's this one. */
  readonly page: string
}

/** The content of the table: a row for each rule, by jurisdiction. */
export function LegalTable({ rows, page }: LegalTableProps) {
  return (
    <>
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
      {jurisdictionsOf(rows).map(({ id, name, mentions }) => (
        <tbody key={id} role="rowgroup">
          <tr role="row" id={id} className={styles['jurisdiction']}>
            <th scope="rowgroup" role="rowheader" colSpan={3}>
              {name}
            </th>
          </tr>
          {rows
            .filter(({ mention }) => mentions.includes(mention))
            .map((row) => (
              <RuleRow key={row.mention.id} {...row} page={page} />
            ))}
        </tbody>
      ))}
    </>
  )
}

function jurisdictionsOf(rows: readonly SourcedMention[]) {
  return byJurisdiction(rows.map(({ mention }) => mention))
}

interface RuleRowProps extends SourcedMention, Pick<LegalTableProps, 'page'> {}

function RuleRow({ mention: { id, named, sector, sectorGroup, duty }, source, page }: RuleRowProps) {
  const { title, publisher, published, undated, address, where, checked, caution } = source
  return (
    <tr role="row" id={id} tabIndex={-1} className={styles['rule']} data-sector={sectorGroup}>
      <th scope="row" role="rowheader" abbr={named}>
        <a href={`${page}#${id}`}>{named}</a>
        <span className={styles['sector']}>{sector}</span>
      </th>
      <td role="cell">
        <span className={styles['duty']}>
          <CitationText text={duty.text} />
          <sup aria-hidden="true">{externalMark}</sup>
        </span>
        {caution !== undefined && (
          <span className={styles['caution']}>
            <CitationText text={caution} />
          </span>
        )}
      </td>
      <td role="cell" className={styles['source']}>
        <span className={styles['where']}>
          <CitationText text={where} />
        </span>
        <a href={address} rel="noreferrer">
          <CitationText text={title} />
        </a>{' '}
        <span>
          <span className="no-print">{publisher}. </span>
          {undated ? 'Undated' : <>Dated {partialDate(published)}</>}.{' '}
          <Unbroken>
            Read on <time dateTime={checked}>{longDate(checked)}</time>
          </Unbroken>
        </span>
      </td>
    </tr>
  )
}
