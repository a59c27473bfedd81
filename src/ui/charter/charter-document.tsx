import type { CharterDocument, DocumentRow } from '#domain/charter/charter-document.ts'
import styles from './charter-document.module.css'

/**
 * The charter on paper: a document to sign, with a table where the page has columns to move things between. It's hidden on
 * the screen; src/ui/styles/print.css shows it.
 */
export function PrintedCharter({ document }: { readonly document: CharterDocument }) {
  const { title, kind, details, purpose, definitions, groups, caution, acceptance, signers } = document
  const hasLead = groups.flat().some(({ lead }) => lead !== '')
  const hasConsulted = groups.flat().some(({ consulted }) => consulted !== '')
  return (
    <article hidden className={`paper-only ${styles['document']}`}>
      {kind !== undefined && <p className={styles['kind']}>{kind}</p>}
      <h2>{title}</h2>
      <dl className={styles['details']}>
        {details.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd data-blank={text === '' || undefined}>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{purpose}</p>
      <dl className={styles['definitions']}>
        {definitions.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}:</dt> <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 className="vh">Responsibilities</h3>
      <table className={styles['responsibilities']}>
        <thead>
          <tr>
            <th scope="col">Responsibility</th>
            <th scope="col">What it covers</th>
            <th scope="col">Owner</th>
            {hasLead && <th scope="col">Lead</th>}
            {hasConsulted && <th scope="col">Consulted</th>}
          </tr>
        </thead>
        {groups.map((rows) => (
          <tbody key={rows[0]?.id}>
            {rows.map((row) => (
              <Row key={row.id} row={row} hasLead={hasLead} hasConsulted={hasConsulted} />
            ))}
          </tbody>
        ))}
      </table>
      <section className={styles['signatures']}>
        <h3>Signatures</h3>
        <p>{caution}</p>
        <p>{acceptance}</p>
        <ul>
          {signers.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <span>Date</span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}

interface RowProps {
  readonly row: DocumentRow
  readonly hasLead: boolean
  readonly hasConsulted: boolean
}

function Row({
  row: { name, phrase, explanation, includes, owner, lead, consulted },
  hasLead,
  hasConsulted,
}: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {phrase !== '' && <span>{phrase}</span>}
      </th>
      <td>
        {explanation}
        {includes !== '' && <span> Includes: {includes}.</span>}
      </td>
      <td>{owner}</td>
      {hasLead && <td>{lead}</td>}
      {hasConsulted && <td>{consulted}</td>}
    </tr>
  )
}
