import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { CommonPoint, Complement, Handover } from '#model/complement.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './together.module.css'

interface TogetherProps {
  readonly title: ReactNode
  readonly roles: readonly Role[]
  readonly complement: Complement
}

/** How the roles complement each other: common ground, handovers, conditions, and what the article promises. */
export function Together({ title, roles, complement }: TogetherProps) {
  return (
    <div className="page">
      {title}
      <section aria-labelledby="meet" data-faces="both" className={styles['across']}>
        <h2 id="meet">Common ground</h2>
        <Points points={complement.meets} />
      </section>
      <section aria-labelledby="handovers" className={styles['section']}>
        <h2 id="handovers">Support in both directions</h2>
        <div className={styles['seam']}>
          {roles.map((role) => (
            <Handovers
              key={role.id}
              from={role}
              roles={roles}
              handovers={complement.handovers.filter(({ from }) => from === role.id)}
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="conditions" className={styles['section']}>
        <h2 id="conditions">Conditions for success</h2>
        <ol className={styles['conditions']}>
          {complement.conditions.map(({ id, title: heading, statement }) => (
            <li key={id}>
              <h3>{heading}</h3>
              <p>
                <StatementWithSource statement={statement} />
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="yields" data-faces="both" className={styles['across']}>
        <h2 id="yields">The article’s promise</h2>
        <p>The article gives no evidence for it.</p>
        <Points points={complement.yields} />
      </section>
      <p className="no-print">
        Don’t agree on who owns what yet? <Link to={addressOf.session()}>Hold a session for two</Link>.
      </p>
    </div>
  )
}

function Points({ points }: { readonly points: readonly CommonPoint[] }) {
  return (
    <ul className={styles['points']}>
      {points.map(({ id, title, statement }) => (
        <li key={id}>
          <h3>{title}</h3>
          <p>
            <StatementWithSource statement={statement} />
          </p>
        </li>
      ))}
    </ul>
  )
}

interface HandoversProps {
  readonly from: Role
  readonly roles: readonly Role[]
  readonly handovers: readonly Handover[]
}

function Handovers({ from, roles, handovers }: HandoversProps) {
  return (
    <div className={styles['half']} data-faces={from.faces}>
      <p className={styles['from']}>
        <RoleMark faces={from.faces} />
        From the {from.abbreviation}
      </p>
      <ul>
        {handovers.map(({ id, to, title, statement }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>
              <StatementWithSource statement={statement} />
            </p>
            <Receiver role={roles.find((role) => role.id === to)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The receiving role, at the end of an arrow across the divider. */
function Receiver({ role }: { readonly role: Role | undefined }) {
  if (role === undefined) return null
  return (
    <p className={styles['receiver']} data-faces={role.faces}>
      <span aria-hidden="true" className={styles['arrow']} />
      To the {role.abbreviation}
    </p>
  )
}
