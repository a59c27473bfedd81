import type { Agreement } from '#domain/session/compare-session.ts'
import { ownerName, type SessionContent, type SessionItem } from '#domain/session/session.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { Owner } from './session-differences.tsx'
import styles from './session-outcome.module.css'

interface SessionAgreementsProps {
  readonly content: SessionContent
  readonly agreements: readonly Agreement[]
  readonly unanswered: readonly SessionItem[]
}

/** What both said alike, folded. */
export function SessionAgreements({ content, agreements, unanswered }: SessionAgreementsProps) {
  const skipped = unanswered.map(({ name }) => name).join('; ')
  return (
    <>
      {agreements.length > 0 && (
        <>
          <details className={`no-print ${styles['agreed']}`}>
            <summary>What you agree on ({agreements.length})</summary>
            <ul>
              {agreements.map(({ item, owner }) => (
                <li key={item.id}>
                  <span>{item.name}</span>
                  <Owner content={content} owner={owner} />
                </li>
              ))}
            </ul>
          </details>
          <p className={`paper-only ${styles['printed']}`} hidden>
            <strong>What you agree on:</strong>{' '}
            {agreements.map(({ item, owner }) => `${item.name}: ${ownerName(content, owner)}`).join('; ')}.
          </p>
        </>
      )}
      {skipped !== '' && <p className={styles['skipped']}>Skipped by both: {skipped}.</p>}
    </>
  )
}

interface SessionOutcomeProps {
  /** How many items have an owner by now, of how many. */
  readonly settled: number
  readonly total: number
  /** Whether the whole charter was divided. */
  readonly isWhole: boolean
  /** The agreed charter. */
  readonly charterAddress: string
}

/** The charter that comes out of the session. */
export function SessionOutcome({ settled, total, isWhole, charterAddress }: SessionOutcomeProps) {
  return (
    <section aria-labelledby="outcome" className={`no-print ${styles['outcome']}`}>
      <h2 id="outcome">The agreed charter</h2>
      <p role="status">{settledSentence(settled, total)}</p>
      {!isWhole && <p>Everything else has the owner that the article suggests, for you to check.</p>}
      <p>
        <ButtonLink weight="main" to={charterAddress}>
          Open the agreed charter
        </ButtonLink>
      </p>
    </section>
  )
}

function settledSentence(settled: number, total: number): string {
  if (settled === total) return `All ${total} have an owner you agree on.`
  return `${countPhrase(settled, 'responsibility has', 'responsibilities have')} an owner you agree on. ${countPhrase(total - settled, 'stays', 'stay')} unassigned.`
}
