import type { ReactNode } from 'react'
import type { ResultExplanation } from '#domain/explain.ts'
import type { Role } from '#model/role.ts'
import { Sourced } from '#ui/kit/sourced.tsx'
import { ColoredRoles } from './colored-roles.tsx'
import styles from './result.module.css'

export interface VerdictProps {
  /** Whose result it is, and its name. */
  readonly above: string
  readonly explanation: ResultExplanation
  readonly roles: readonly Role[]
  /** Share, print, and the like. */
  readonly actions: ReactNode
}

/** What the answers come to, as the head of a page, with the map beside it. */
export function Verdict({ above, explanation, roles, actions, children }: VerdictProps & { children: ReactNode }) {
  const { outcome, nextSeat } = explanation
  return (
    <div className={styles['top']}>
      <div className={styles['verdict']}>
        <p className={styles['above']}>{above}</p>
        <h1 tabIndex={-1}>
          <ColoredRoles text={nextSeat.title} roles={roles} />
        </h1>
        <p className={styles['headline']}>
          <Sourced statement={outcome.headline} />
        </p>
        <p className={styles['advice']}>
          <Sourced statement={nextSeat.advice} />
        </p>
        {actions}
      </div>
      {children}
    </div>
  )
}
