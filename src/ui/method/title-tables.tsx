import { sizesWithExecutive } from '#domain/quiz/sizes-with-executive.ts'
import { axes, type Quiz } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import styles from './method.module.css'
import { SideName } from './side-name.tsx'

interface TitleTablesProps {
  readonly quiz: Quiz
  readonly roles: readonly Role[]
}

/** Suggested titles by size: one table per kind, so that each fits a phone. */
export function TitleTables({ quiz, roles }: TitleTablesProps) {
  const combined = quiz.results.find(({ kind }) => kind === 'combined')
  return (
    <section aria-labelledby="titles">
      <h2 id="titles">Titles</h2>
      <p>
        Titles depend on size. These tables are our opinion, never change a result, and leave out sizes at which the
        quiz can’t recommend the executive.
      </p>
      {[...axes, 'combined' as const].map((kind) => (
        <table key={kind} className={styles['pairs']}>
          <caption>{kind === 'combined' ? combined?.name : <SideName axis={kind} roles={roles} />}</caption>
          <thead>
            <tr>
              <th scope="col">People</th>
              <th scope="col">Title</th>
            </tr>
          </thead>
          <tbody>
            {sizesWithExecutive(quiz, kind).map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{quiz.titles[kind][id]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}
