import type { ReactNode } from 'react'
import { countPhrase } from '#domain/text/count-phrase.ts'
import type { Role } from '#model/role.ts'
import type { Statement } from '#model/source.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './home.module.css'

interface WayIn {
  readonly to: string
  readonly label: string
}

interface HomeProps {
  readonly roles: readonly Role[]
  /** Where it is found out which role is needed: what most come for, on the first screen. */
  readonly quiz: WayIn
  /** The other next steps. */
  readonly waysIn: readonly WayIn[]
  /** How many differences the table below tells. */
  readonly differenceCount: number
  /** The differences in brief, as a table. */
  readonly differences: ReactNode
  /** What the two have in common, across the seam. */
  readonly together: { readonly title: string; readonly statement: Statement; readonly to: string } | undefined
  readonly caveats: readonly Statement[]
}

/** The thesis at a glance: two roles, one facing in and one facing out, and the ways on from there. */
export function Home({ roles, waysIn, quiz, differenceCount, differences, together, caveats }: HomeProps) {
  return (
    <div className="page">
      <div className={styles['hero']}>
        <h1 tabIndex={-1}>
          One faces <span data-faces="inward">in</span>. <br />
          One faces <span data-faces="outward">out</span>.
        </h1>
        <p>
          Two seats at the same table, both about technology, seldom about the same thing. See what each is there for,
          or answer a few questions to see which you need.
        </p>
        <ButtonLink to={quiz.to} weight="main">
          {quiz.label}
        </ButtonLink>
      </div>
      <div className={styles['seam']}>
        {roles.map((role) => (
          <RoleHalf key={role.id} role={role} />
        ))}
      </div>
      <p className={styles['waysIn']}>
        {waysIn.map(({ to, label }) => (
          <ButtonLink key={to} to={to}>
            {label}
          </ButtonLink>
        ))}
      </p>
      <section className={styles['section']} aria-labelledby="differences">
        <div className={styles['differences']}>
          <h2 id="differences">
            {countPhrase(differenceCount, 'difference', 'differences')}, and what follows from them
          </h2>
          <p>Each statement says where it comes from, and each row has a link of its own.</p>
        </div>
        {differences}
      </section>
      {together && (
        <section className={`${styles['section']} ${styles['together']}`} data-faces="both">
          <RoleMark faces="both" />
          <h2>{together.title}</h2>
          <p>
            <StatementWithSource statement={together.statement} />
          </p>
          <ButtonLink to={together.to}>Where the two meet</ButtonLink>
        </section>
      )}
      <section className={`${styles['section']} ${styles['caveats']}`} aria-labelledby="caveats">
        <h2 id="caveats">Before you rely on it</h2>
        <ul>
          {caveats.map((statement) => (
            <li key={statement.text}>
              <StatementWithSource statement={statement} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function RoleHalf({ role }: { readonly role: Role }) {
  return (
    <section className={styles['half']} data-faces={role.faces} aria-labelledby={`role-${role.id}`}>
      <h2 id={`role-${role.id}`}>
        <RoleMark faces={role.faces} />
        <abbr title={role.title}>{role.abbreviation}</abbr>
        <span className={styles['title']}>{role.title}</span>
      </h2>
      <p className={styles['promise']}>
        <StatementWithSource statement={role.promise} />
      </p>
      <dl>
        {role.traits.map(({ label, statement }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <StatementWithSource statement={statement} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
