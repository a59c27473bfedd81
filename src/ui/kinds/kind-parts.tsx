import type { ReactNode } from 'react'
import { directionNames, kindsFacingAway } from '#domain/kinds/kind-directions.ts'
import { kindSources } from '#domain/kinds/kind-sources.ts'
import { addressOf } from '#domain/site/paths.ts'
import { titlesId } from '#domain/topics/titles-id.ts'
import type { Role } from '#model/role.ts'
import type { ExternalSource } from '#model/source.ts'
import type { RoleKind } from '#model/topic.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { KindSourceList } from './kind-source-list.tsx'
import styles from './kinds.module.css'

/**
 * What the page of the kinds has to be read, by the name of the part.
 * @param sources Those that the kinds cite.
 */
export function kindParts(
  roles: readonly Role[],
  kinds: readonly RoleKind[],
  sources: readonly ExternalSource[],
): Readonly<Record<string, ReactNode>> {
  return {
    related: <RelatedPages />,
    ...(kinds.length > 0 && {
      legend: <Legend />,
      kinds: roles.map((role) => (
        <KindsOfRole key={role.id} role={role} kinds={kinds.filter((kind) => kind.role === role.id)} />
      )),
      sources: <KindSourceList sources={kindSources(kinds, sources)} />,
    }),
  }
}

function Legend() {
  return (
    <>
      The arrows show which way each kind mostly faces: in, out, or both. In the article, each role mostly faces one
      way. The kinds are a selection, and each says where it’s from. The arrows are our interpretation.
    </>
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

function RelatedPages() {
  return (
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
  )
}
