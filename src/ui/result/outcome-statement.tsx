import type { ReactNode } from 'react'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import type { Role } from '#model/role.ts'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { ColoredRoles } from './colored-roles.tsx'
import { firmnessOf } from './firmness.ts'
import styles from './result.module.css'

export interface OutcomeStatementProps {
  /** Whose result it is, and its name. */
  readonly above: string
  readonly explanation: ResultExplanation
  readonly roles: readonly Role[]
  /** What is said in place of the outcome's own words, where these would be untrue. */
  readonly instead?: { readonly title: string; readonly headline: string; readonly advice: string } | undefined
  /** Share, print, and the like. */
  readonly actions: ReactNode
}

/** What the answers come to, as the head of a page, with the map beside it. */
export function OutcomeStatement({
  above,
  explanation,
  roles,
  instead,
  actions,
  children,
}: OutcomeStatementProps & { children: ReactNode }) {
  const { outcome, nextSeat } = explanation
  const firmness = firmnessOf(explanation)
  return (
    <div className={styles['top']}>
      <div className={styles['verdict']}>
        <p className={styles['above']}>{above}</p>
        <h1 tabIndex={-1}>
          <ColoredRoles text={instead?.title ?? nextSeat.title} roles={roles} />
        </h1>
        <p className={styles['headline']}>
          {instead?.headline ?? <StatementWithSource statement={outcome.headline} />}
        </p>
        <p className={styles['advice']}>{instead?.advice ?? <StatementWithSource statement={nextSeat.advice} />}</p>
        {firmness !== '' && (
          <p className={styles['firmness']}>
            {firmness} <a href="#change">What would change this</a>
          </p>
        )}
        {actions}
      </div>
      {children}
    </div>
  )
}
