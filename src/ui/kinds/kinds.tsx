import type { ReactNode } from 'react'
import { directionNames, kindsFacingAway } from '#domain/kinds/kind-directions.ts'
import type { KindSource } from '#domain/kinds/kind-sources.ts'
import { addressOf } from '#domain/site/paths.ts'
import { titlesId } from '#domain/topics/titles-id.ts'
import type { Role } from '#model/role.ts'
import type { RoleKind } from '#model/topic.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { KindSourceList } from './kind-source-list.tsx'
import styles from './kinds.module.css'

interface KindsProps {
  readonly roles: readonly Role[]
  readonly kinds: readonly RoleKind[]
  readonly sources: readonly KindSource[]
  readonly share: ReactNode
}

/** What each title stands for in practice, side by side, each kind with an arrow for the way it faces. */
export function Kinds({ roles, kinds, sources, share }: KindsProps) {
  const names = roles.map(({ abbreviation }) => `kinds of ${abbreviation}`)
  const [first = '', ...others] = names
  return (
    <div className="page">
      <PageTitle
        title={[`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...others].join(', ')}
        standfirst="One title, several jobs, and many positions mix two. Which kind do you mean? Agree on the main one before you write the job description."
      />
      {kinds.length === 0 ? (
        <p>No kinds are listed here yet.</p>
      ) : (
        <>
          <div className={styles['legend']}>
            <p>
              The arrows show which way each kind mostly faces: in, out, or both. In the article, each role mostly faces
              one way. The kinds are a selection, and each says where it’s from. The arrows are our interpretation.
            </p>
            {share}
          </div>
          <div className={styles['seam']}>
            {roles.map((role) => (
              <KindsOfRole key={role.id} role={role} kinds={kinds.filter((kind) => kind.role === role.id)} />
            ))}
          </div>
          <KindSourceList sources={sources} />
        </>
      )}
      <nav aria-label="Related pages" className={`no-print ${styles['related']}`}>
        <ul>
          <li>
            <Link to={addressOf.compare()}>Compare the roles as the article sees them</Link>
          </li>
          <li>
            <Link to={addressOf.topic('reporting')}>Who reports to whom</Link>
          </li>
          <li>
            <Link to={`${addressOf.topic('reporting')}#${titlesId}`}>Where sources differ on a title</Link>
          </li>
          <li>
            <Link to={addressOf.law()}>Where the law names the role</Link>
          </li>
        </ul>
      </nav>
    </div>
  )
}

function KindsOfRole({ role, kinds }: { readonly role: Role; readonly kinds: readonly RoleKind[] }) {
  const away = kindsFacingAway(kinds, role)
  return (
    <section className={styles['half']} aria-labelledby={`kinds-${role.id}`}>
      <h2 id={`kinds-${role.id}`} data-faces={role.faces}>
        <RoleMark faces={role.faces} />
        {role.abbreviation}
      </h2>
      <ol>
        {kinds.map(({ id, name, faces, statement }) => (
          <li key={id} id={id} data-faces={faces} data-away={away.some((kind) => kind.id === id)}>
            <p className={styles['direction']}>
              <RoleMark faces={faces} />
              {directionNames[faces]}
            </p>
            <h3>{name}</h3>
            <p className={styles['text']}>
              <StatementWithSource statement={statement} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
