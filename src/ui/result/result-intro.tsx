import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import type { Quiz, ResultText } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { ColoredRoles } from './colored-roles.tsx'
import { KindsLink } from './kinds-link.tsx'
import styles from './result.module.css'

interface ResultIntroProps {
  readonly result: ResultText
  readonly quiz: Quiz
  readonly roles: readonly Role[]
  readonly quizAddress: string
  readonly methodAddress: string
}

/** A result without answers: what it means, when it applies, and how to find out whether it's yours. */
export function ResultIntro({ result, quiz, roles, quizAddress, methodAddress }: ResultIntroProps) {
  return (
    <div className="page" data-awaits="link">
      <PageTitle
        above="Quiz result"
        title={<ColoredRoles text={result.name} roles={roles} />}
        standfirst={result.headline}
      />
      <KindsLink result={result} roles={roles} />
      <p className={styles['ways']}>
        <ButtonLink to={quizAddress} weight="main">
          Find out which you may need
        </ButtonLink>
        <ButtonLink to={methodAddress}>How the quiz decides</ButtonLink>
      </p>
      <section className={styles['section']} aria-labelledby="when">
        <h2 id="when">When you get this result</h2>
        {result.kind === 'unclear' ? (
          <p>
            You get this result when the unanswered questions could still lead to different results. It lists those
            results and the most decisive open question.
          </p>
        ) : (
          <Rules result={result} quiz={quiz} />
        )}
      </section>
      {result.kind === 'neither' && (
        <section className={styles['section']} aria-labelledby="why">
          <h2 id="why">Reasons</h2>
          <p>The reason is the first of these that applies.</p>
          <ul className={styles['rules']}>
            {quiz.neitherTexts.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** The rules that lead to a result and, if it has a new executive, when a side calls for one. */
function Rules({ result, quiz }: Pick<ResultIntroProps, 'result' | 'quiz'>) {
  const because = quiz.resultRules.filter((rule) => rule.result === result.kind)
  const vacancies = quiz.findingRules.filter(({ finding }) => finding === 'new')
  return (
    <>
      <ul className={styles['rules']}>
        {because.map((rule) => (
          <li key={rule.id}>
            {rule.because}
            {result.kind === 'role' && ` In this case, it’s ${lowercaseFirst(sideNames[result.axis])}.`}
          </li>
        ))}
      </ul>
      {result.kind !== 'neither' && (
        <>
          <p>The rule for a side that calls for a new executive:</p>
          <ul className={styles['rules']}>
            {vacancies.map((rule) => (
              <li key={rule.id}>{rule.because}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
