import type { Role } from '#model/role.ts'
import type { TopicCase } from '#model/topic.ts'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './cases.module.css'
import { MarkedStatement } from './marked-statement.tsx'

interface CasesProps {
  readonly cases: readonly TopicCase[]
  readonly roles: readonly Role[]
}

/** The cases side by side, all of one width and weight. */
export function Cases({ cases, roles }: CasesProps) {
  return (
    <>
      <h2 id="cases" className="vh">
        The cases
      </h2>
      <div className={styles['cases']}>
        {cases.map(({ role: id, who, statement }) => {
          const role = roles.find((each) => each.id === id)
          return (
            <section key={statement.text} className={styles['case']} data-faces={role?.faces}>
              <h3>
                <span className={styles['for']}>{role ? 'Case for the ' : 'Case for '}</span>
                <span className={styles['who']}>
                  {role && <RoleMark faces={role.faces} />}
                  {role?.abbreviation ?? who}
                </span>
              </h3>
              <p>
                <MarkedStatement statement={statement} />
              </p>
            </section>
          )
        })}
      </div>
    </>
  )
}
