import type { ReactNode } from 'react'
import type { SourcedMention } from '#domain/law/legal-table.ts'
import { namedPositions } from '#domain/law/positions.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './law.module.css'
import { LegalTable } from './legal-table.tsx'
import { limits, notAdvice } from './limits.ts'
import { PositionTable } from './position-table.tsx'

interface LawProps {
  readonly roles: readonly Role[]
  readonly rows: readonly SourcedMention[]
  readonly share: ReactNode
}

/** Where laws and regulators name a role: who's named how often, every row with its source, and what's missing. */
export function Law({ roles, rows, share }: LawProps) {
  const mentions = rows.map(({ mention }) => mention)
  return (
    <div className={`page ${styles['page']}`}>
      <PageTitle
        title="Where the law names the role"
        standfirst={
          <>
            Whom laws and regulators name when it comes to technology, and what that person must or may do.{' '}
            <strong className={styles['advice']}>{notAdvice}</strong>
          </>
        }
      />
      {rows.length === 0 ? (
        <p>No rules are listed here yet.</p>
      ) : (
        <>
          <PositionTable positions={namedPositions(mentions, roles)} total={rows.length} />
          <LegalTable rows={rows} share={share} />
        </>
      )}
      <section className={styles['limits']} aria-labelledby="limits">
        <h2 id="limits">What the table leaves out</h2>
        <ul>
          {limits.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className="no-print">
          Who ends up with the work is another question: see{' '}
          <Link to={addressOf.kinds()}>what the titles stand for</Link> and{' '}
          <Link to={addressOf.contested()}>where organizations differ</Link>.
        </p>
      </section>
    </div>
  )
}
