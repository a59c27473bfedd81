import type { Task } from '#domain/result/tasks-to-assign.ts'
import type { Step } from '#model/result-advice.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './first-steps.module.css'
import result from './result.module.css'

interface FirstStepsProps {
  readonly steps: readonly Step[]
  readonly tasks: readonly Task[]
  readonly addressOfTask: (responsibility: string) => string
  /** The charter that starts from this result. */
  readonly charter: string
}

/** Three steps in order, each with an owner and a date, then the responsibilities to assign. Nothing while inconclusive. */
export function FirstSteps({ steps, tasks, addressOfTask, charter }: FirstStepsProps) {
  if (steps.length === 0) return null
  return (
    <section className={result['section']} aria-labelledby="first-steps">
      <h2 id="first-steps">First steps</h2>
      <ol className={styles['steps']}>
        {steps.map(({ text, who, by }) => (
          <li key={text}>
            <p>{text}</p>
            <p className={styles['who']}>
              <span>{who}</span>
              <span>{by}</span>
            </p>
          </li>
        ))}
      </ol>
      {tasks.length > 0 && (
        <div className={styles['tasks']}>
          <div>
            <h3>Responsibilities to assign first</h3>
            <p>Your answers point to these. Each needs one owner.</p>
            <p className="no-print">
              <ButtonLink to={charter} weight="main">
                Assign them in a charter
              </ButtonLink>
            </p>
          </div>
          <ul>
            {tasks.map(({ responsibility, term, because }) => (
              <li key={responsibility}>
                <Link to={addressOfTask(responsibility)}>{term}</Link>
                {because.map((label) => (
                  <p key={label}>{label}</p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
