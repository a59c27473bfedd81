import { type OtherRole, otherRoles, type Quiz } from '#model/quiz.ts'
import styles from './method.module.css'

/** About a role that exists; everything else has a sign of its own. */
const ofPeople = ['mandate', 'person'] as const satisfies readonly OtherRole[]

interface OtherRoleListProps {
  readonly quiz: Quiz
  /** Why there are no more. */
  readonly whyNoMore: string
}

/** Every other role and its sign, in the order in which they're named. */
export function OtherRoleList({ quiz, whyNoMore }: OtherRoleListProps) {
  const first = [...ofPeople, ...quiz.otherRoleOrder]
  const inOrder = [...first, ...otherRoles.filter((role) => !first.includes(role))]
  return (
    <section aria-labelledby="other-roles">
      <h2 id="other-roles">Other roles and steps</h2>
      <p>
        Often something else is missing, with a new executive or without one. Each has a sign of its own. The result
        recommends at most {quiz.mostOtherRoles}, the first that apply in this order, and mentions the rest. {whyNoMore}
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
        The first two are about a role that exists, so they don’t apply to a side that’s covered, or that nobody leads
        full time. A different person is named only where someone is in the role. Whatever a new executive would bring
        along moves to the end of the list, just before the last entry.
      </p>
    </section>
  )
}
