import { type OtherRole, otherRoles, type Quiz } from '#model/quiz.ts'
import styles from './method.module.css'

/** These concern an existing role; all others have a sign of their own. */
const ofPeople = ['mandate', 'person'] as const satisfies readonly OtherRole[]

interface OtherRoleListProps {
  readonly quiz: Quiz
  /** The reason for the limit. */
  readonly whyNoMore: string
}

/** Every other role and its sign, in the order in which they're recommended. */
export function OtherRoleList({ quiz, whyNoMore }: OtherRoleListProps) {
  const first = [...ofPeople, ...quiz.otherRoleOrder]
  const inOrder = [...first, ...otherRoles.filter((role) => !first.includes(role))]
  return (
    <section aria-labelledby="other-roles">
      <h2 id="other-roles">Other roles and steps</h2>
      <p>
        {`Often something else is missing, whether or not you need a new executive. Each of these follows from the answer below it. The result recommends at most ${quiz.mostOtherRoles}, the first that apply in this order, and mentions the rest. ${whyNoMore} A position that a rule requires is still required if it’s only mentioned.`}
      </p>
      <ol className={styles['rules']}>
        {inOrder.map((role) => (
          <li key={role}>
            <strong>{quiz.otherRoleTexts[role].name}</strong>
            <span>{quiz.otherRoleTexts[role].because}</span>
          </li>
        ))}
      </ol>
      <p>
        {`The first two concern an existing role: they don’t apply to a side that’s covered or that no one leads full time, and the second needs someone in the role. What a new executive would resolve comes last, just before “${quiz.otherRoleTexts['head-of-it'].name}.”`}
      </p>
    </section>
  )
}
