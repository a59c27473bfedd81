import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import type { Role } from '#model/role.ts'
import type { Statement } from '#model/source.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './home.module.css'

interface WayIn {
  readonly to: string
  readonly label: string
}

interface HomeProps {
  readonly roles: readonly Role[]
  /** The main call to action, on the first screen: most readers come to find out which role they need. */
  readonly quiz: WayIn
  /** The other next steps. */
  readonly waysIn: readonly WayIn[]
  /** How many differences the table shows. */
  readonly differenceCount: number
  /** The key differences as a table. */
  readonly differences: ReactNode
  /** What the roles have in common. */
  readonly together: { readonly title: string; readonly statement: Statement; readonly to: string } | undefined
  readonly caveats: readonly Statement[]
}

/** The main point at a glance (one role faces mostly in, the other mostly out) and where to go from there. */
export function Home({ roles, waysIn, quiz, differenceCount, differences, together, caveats }: HomeProps) {
  return (
    <div className="page">
      <div className={styles['hero']}>
        <h1 tabIndex={-1}>
          One faces mostly <span data-faces="inward">in</span>. <br />
          One faces mostly <span data-faces="outward">out</span>.
        </h1>
        <p>
          Two executives at the same table. Both are responsible for technology, but usually for different parts of it.
          See what each one does, or take the quiz for a first view of which you may need.
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
      <p className={styles['titles']}>
        Titles vary. See the{' '}
        <Link to={addressOf.kinds()}>kinds of {roles.map(({ abbreviation }) => abbreviation).join(' and ')}</Link> and{' '}
        <Link to={addressOf.law()}>where the law names the role</Link>.
      </p>
      <p className={styles['waysIn']}>
        {waysIn.map(({ to, label }) => (
          <ButtonLink key={to} to={to}>
            {label}
          </ButtonLink>
        ))}
      </p>
      <p className={styles['titles']}>
        Not deciding alone? <Link to={addressOf.board()}>Compare your team’s answers</Link>, hold a{' '}
        <Link to={addressOf.session()}>session for two</Link>, or write a{' '}
        <Link to={addressOf.brief()}>hiring brief</Link>.
      </p>
      <section className={styles['section']} aria-labelledby="differences">
        <div className={styles['differences']}>
          <h2 id="differences">{countPhrase(differenceCount, 'key difference', 'key differences')}</h2>
          <p>Every statement shows what it’s based on, and you can link to any row.</p>
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
          <ButtonLink to={together.to}>How the roles work together</ButtonLink>
        </section>
      )}
      <section className={`${styles['section']} ${styles['caveats']}`} aria-labelledby="caveats">
        <h2 id="caveats">About the source</h2>
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
