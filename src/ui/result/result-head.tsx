import type { ReactNode } from 'react'
import { reasonWithSide } from '#domain/quiz/reason-with-side.ts'
import { questionName } from '#domain/quiz/side-questions.ts'
import { cautions } from '#domain/result/cautions.ts'
import type { Firmness } from '#domain/result/firmness.ts'
import type { QuestionId } from '#model/quiz.ts'
import { ColoredRoles } from './colored-roles.tsx'
import { KindsLink } from './kinds-link.tsx'
import styles from './result.module.css'
import type { ResultProps } from './result.tsx'
import { StillPossible } from './still-possible.tsx'

interface ResultHeadProps extends Omit<ResultProps, 'labelsOf'> {
  readonly actions: ReactNode
  readonly onContinue: (question: QuestionId) => void
}

/** The result at a glance: its name, the reason, suggested titles, other needs, the first step, and its stability. */
export function ResultHead({ actions, ...props }: ResultHeadProps) {
  const { quiz, explanation, roles, firmness, steps } = props
  const { text, neither, rule, titles, otherRoles } = explanation
  const [first] = steps
  const others = otherRoles.filter(({ isSolved }) => !isSolved)
  const only = explanation.changes[0]?.changes[0]?.question
  const question = quiz.questions.find(({ id }) => id === only)
  const warnings = cautions(quiz, props.advice.cautions, props.answers, explanation.decision)
  const decisive = question === undefined ? '' : questionName(quiz.questions, question)
  // For a single role, the headline already says what the rule would.
  const why = neither ? reasonWithSide(neither) : text.kind === 'role' ? undefined : rule?.because
  return (
    <div className={styles['head']}>
      <div>
        <p className={styles['above']}>
          {props.isOwn ? 'Result' : 'Result of someone’s answers to the quiz “Which do you need?”'}
        </p>
        <h1 tabIndex={-1}>
          <ColoredRoles text={text.name} roles={roles} />
        </h1>
        <p className={styles['headline']}>{text.headline}</p>
        <KindsLink result={text} roles={roles} />
      </div>
      {text.kind === 'unclear' ? (
        <StillPossible {...props} />
      ) : (
        <dl className={styles['facts']}>
          {why !== undefined && <Fact name="Why" values={[why]} />}
          {titles.some((title) => title !== `A ${text.name}`) && (
            <Fact
              name={titles.length === 1 ? 'Suggested title (our opinion)' : 'Suggested titles (our opinion)'}
              values={titles}
            />
          )}
          {warnings.length > 0 && <Fact name="Before you decide" values={warnings} />}
          {others.length > 0 && <Fact name="Also needed" values={others.map(({ name }) => name)} />}
          {first && <Fact name="First step" values={[first.text]} />}
          <Fact name="Stability" values={[describeFirmness(firmness, decisive)]} />
        </dl>
      )}
      {actions}
    </div>
  )
}

/** Counts the changes listed under "What would change the result". */
function describeFirmness({ changes, questions }: Firmness, decisive: string): string {
  if (changes === undefined) return 'Very stable: no change to one or two answers would lead to a different result.'
  if (changes > 1) return 'Fairly stable: no single change would lead to a different result, but two together would.'
  return questions === 1
    ? `Depends on one answer: “${decisive}”`
    : `Sensitive: changing the answer to any one of ${questions} questions could change the result.`
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
