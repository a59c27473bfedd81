import type { Agreement } from '#domain/session/compare-session.ts'
import { leadName } from '#domain/session/lead-name.ts'
import {
  type Decision,
  decisionOn,
  ownerName,
  type Session,
  type SessionContent,
  type SessionItem,
} from '#domain/session/session.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import { shared } from '#model/responsibility.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { LeadGroup } from './lead-group.tsx'
import { Owner } from './session-differences.tsx'
import styles from './session-outcome.module.css'

interface SessionAgreementsProps {
  readonly content: SessionContent
  readonly session: Session
  readonly agreements: readonly Agreement[]
  readonly unanswered: readonly SessionItem[]
  readonly onDecide: (item: string, decision: Decision) => void
}

/** What both said alike, folded; and who decides about what both would share, which they haven't said. */
export function SessionAgreements(props: SessionAgreementsProps) {
  const { content, session, agreements, unanswered, onDecide } = props
  const both = agreements.filter(({ owner }) => owner === shared)
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
          {both.length > 0 && (
            <section aria-labelledby="leads" className={`needs-script no-print ${styles['leads']}`}>
              <h2 id="leads">What you’d share</h2>
              <p>Optional: the charter names who decides if the two of you disagree.</p>
              <ul>
                {both.map(({ item }) => (
                  <li key={item.id}>
                    <h3>{item.name}</h3>
                    <LeadGroup
                      content={content}
                      item={item}
                      decision={decisionOn(session, item.id)}
                      onDecide={onDecide}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p className={`paper-only ${styles['printed']}`} hidden>
            <strong>What you agree on:</strong>{' '}
            {agreements
              .map(({ item, owner }) => {
                const lead = leadName(content, decisionOn(session, item.id))
                return `${item.name}: ${ownerName(content, owner)}${lead === undefined ? '' : ` (lead: ${lead})`}`
              })
              .join('; ')}
            .
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
