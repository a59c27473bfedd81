import type { Outcome } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { ColoredRoles } from './colored-roles.tsx'
import styles from './result.module.css'

interface OutcomeIntroProps {
  readonly outcome: Outcome
  readonly roles: readonly Role[]
  readonly quiz: string
  readonly method: string
}

/** An outcome without answers: what it means, and how to find out whether it is yours. */
export function OutcomeIntro({ outcome, roles, quiz, method }: OutcomeIntroProps) {
  return (
    <div className="page">
      <PageTitle
        above="One of the results of the quiz"
        title={<ColoredRoles text={outcome.name} roles={roles} />}
        standfirst={<StatementWithSource statement={outcome.headline} />}
      />
      <p className={styles['ways']}>
        <ButtonLink to={quiz} weight="main">
          Find out which you need
        </ButtonLink>
        <ButtonLink to={method}>How the quiz scores</ButtonLink>
      </p>
    </div>
  )
}
