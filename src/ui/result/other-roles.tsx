import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import styles from './result.module.css'

/** What else is called for, each with its sign; nothing where nothing is. */
export function OtherRoles({ roles }: { readonly roles: ResultExplanation['otherRoles'] }) {
  if (roles.length === 0) return null
  return (
    <section className={styles['section']} aria-labelledby="other-roles">
      <h2 id="other-roles">Other roles and steps</h2>
      <ul className={styles['roles']}>
        {roles.map(({ id, name, because }) => (
          <li key={id}>
            <h3>{name}</h3>
            <p>{because}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
