import type { Difference } from '#domain/team/decisive-differences.ts'
import type { Question } from '#model/quiz.ts'
import styles from './differences.module.css'
import type { DifferencesProps } from './differences.tsx'
import { People } from './people.tsx'

interface OtherDifferencesProps extends Pick<DifferencesProps, 'labels' | 'labelOf'> {
  readonly differences: readonly Difference[]
  readonly nameOfQuestion: (question: Question) => string
}

/** Who gave which answer to the questions that don't change the group's result by themselves. */
export function OtherDifferences({ differences, labels, nameOfQuestion, labelOf }: OtherDifferencesProps) {
  return (
    <dl className={styles['others']}>
      {differences.map(({ question, given }) => (
        <div key={question.id}>
          <dt>{nameOfQuestion(question)}</dt>
          {given.map(({ answer, members }) => (
            <dd key={answer.join()}>
              <span>{answer.map((option) => labelOf(question, option)).join('; ')}</span>{' '}
              <span className={styles['quiet']}>
                <People places={members} labels={labels} as="list" />
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
