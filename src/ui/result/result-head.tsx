import type { ReactNode } from 'react'
import { reasonWithSide } from '#domain/quiz/reason-with-side.ts'
import { questionName } from '#domain/quiz/side-questions.ts'
import type { Firmness } from '#domain/result/firmness.ts'
import type { QuestionId } from '#model/quiz.ts'
import { ColoredRoles } from './colored-roles.tsx'
import styles from './result.module.css'
import type { ResultProps } from './result.tsx'
import { StillPossible } from './still-possible.tsx'

interface ResultHeadProps extends Omit<ResultProps, 'labelsOf'> {
  readonly actions: ReactNode
  readonly onContinue: (question: QuestionId) => void
}

/** The result at one glance: its name, why, the titles that fit, what else, how firm it is, and the first step. */
export function ResultHead({ actions, ...props }: ResultHeadProps) {
  const { quiz, explanation, roles, firmness, steps } = props
  const { text, neither, rule, titles, otherRoles } = explanation
  const [first] = steps
  const others = otherRoles.filter(({ isSolved }) => !isSolved)
  const only = explanation.changes[0]?.changes[0]?.question
  const question = quiz.questions.find(({ id }) => id === only)
  const decisive = question === undefined ? '' : questionName(quiz.questions, question)
  // With one executive the headline says all that its rule would.
  const why = neither ? reasonWithSide(neither) : text.kind === 'role' ? undefined : rule?.because
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
          {why !== undefined && <Fact name="Why" values={[why]} />}
          {titles.some((title) => title !== `A ${text.name}`) && (
            <Fact
              name={titles.length === 1 ? 'The title that fits, in our opinion' : 'The titles that fit, in our opinion'}
              values={titles}
            />
          )}
          {others.length > 0 && <Fact name="What else you need" values={others.map(({ name }) => name)} />}
          {first && <Fact name="The first step" values={[first.text]} />}
          <Fact name="How firm it is" values={[describeFirmness(firmness, decisive)]} />
        </dl>
      )}
      {actions}
    </div>
  )
}

/** The same changes as under "What would change it". */
function describeFirmness({ changes, questions }: Firmness, decisive: string): string {
  if (changes === undefined) return 'Firm: no change of one or two answers leads to another result.'
  if (changes > 1) return 'Fairly firm: no single change leads to another result, but two together do.'
  return questions === 1
    ? `It depends on one answer: “${decisive}”`
    : `Open to change: another answer to any one of ${questions} questions leads to another result.`
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
