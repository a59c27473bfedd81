import type { Result } from '#domain/quiz/decide.ts'
import { describeChanges } from '#domain/quiz/describe-changes.ts'
import type { Orientation } from '#model/role.ts'
import styles from './result.module.css'
import type { ResultProps } from './result.tsx'

type ResultChangesProps = Pick<ResultProps, 'quiz' | 'explanation' | 'answers' | 'nameOf'>

/** The smallest changes that lead to a different result; nothing while inconclusive. */
export function ResultChanges({ quiz, explanation: { text, changes }, answers, nameOf }: ResultChangesProps) {
  if (text.kind === 'unclear') return null
  const [smallest] = changes
  return (
    <section className={styles['section']} aria-labelledby="change">
      <h2 id="change">What would change the result</h2>
      <p>
        {smallest === undefined
          ? 'No change to one or two answers would lead to a different result.'
          : smallest.changes.length === 1
            ? 'Any one of these would change the result.'
            : 'No single change would lead to a different result, but two together would.'}
      </p>
      <div className={styles['changes']}>
        {describeChanges(quiz, answers, changes).map(({ result, conditions, more }) => (
          <div key={nameOf(result)} data-faces={facesOf(result)}>
            <h3>{nameOf(result)}</h3>
            <ul>
              {conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
            {more.length > 0 && (
              <details className={styles['more']}>
                <summary>
                  {more.length === 1
                    ? 'One other change is equally small'
                    : `${more.length} other changes are equally small`}
                </summary>
                <ul>
                  {more.map((condition) => (
                    <li key={condition}>{condition}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

/** Which way a result faces, which decides its color. */
function facesOf(result: Result): Orientation | undefined {
  if (result.kind === 'role') return result.axis
  return result.kind === 'both' || result.kind === 'combined' ? 'both' : undefined
}
