import type { ReactNode } from 'react'
import type { QuestionId } from '#model/quiz.ts'
import { ColoredRoles } from './colored-roles.tsx'
import styles from './result.module.css'
import type { ResultProps } from './result.tsx'
import { StillPossible } from './still-possible.tsx'

interface ResultHeadProps extends Omit<ResultProps, 'labelsOf'> {
  readonly actions: ReactNode
  readonly onContinue: (question: QuestionId) => void
}

/** The name of the result, why it's that one, and the titles that fit. */
export function ResultHead({ actions, ...props }: ResultHeadProps) {
  const { explanation, roles } = props
  const { text, neither, rule, titles } = explanation
  return (
    <div className={styles['head']}>
      <div>
        <p className={styles['above']}>The result</p>
        <h1 tabIndex={-1}>
          <ColoredRoles text={text.name} roles={roles} />
        </h1>
        <p className={styles['headline']}>{text.headline}</p>
      </div>
      {text.kind === 'unclear' ? (
        <StillPossible {...props} />
      ) : (
        <dl className={styles['facts']}>
          {neither && <Fact name="Why" values={[neither.text]} />}
          {titles.length > 0 && (
            <Fact
              name={titles.length === 1 ? 'The title that fits, in our opinion' : 'The titles that fit, in our opinion'}
              values={titles}
            />
          )}
          {rule && <Fact name="The rule behind it" values={[rule.because]} />}
        </dl>
      )}
      {actions}
    </div>
  )
}

function Fact({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {values.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </div>
  )
}
