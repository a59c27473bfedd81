import type { ReactNode } from 'react'
import type { Role } from '#model/role.ts'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { StaticPart, useHasPart } from '#ui/kit/static-part.tsx'
import styles from './kinds.module.css'

interface KindsProps {
  readonly roles: readonly Role[]
  readonly share: ReactNode
}

/** What each title stands for in practice, side by side, each kind with an arrow for the way it faces. */
export function Kinds({ roles, share }: KindsProps) {
  return (
    <div className="page">
      <KindsTitle roles={roles} />
      <KindsByRole share={share} />
      {useHasPart('sources') && (
        <StaticPart name="sources" as="section" className={styles['sources']} aria-labelledby="sources" />
      )}
      <StaticPart name="related" as="nav" aria-label="Related pages" className={`no-print ${styles['related']}`} />
    </div>
  )
}

export function KindsTitle({ roles }: Pick<KindsProps, 'roles'>) {
  const names = roles.map(({ abbreviation }) => `kinds of ${abbreviation}`)
  const [first = '', ...others] = names
  return (
    <PageTitle
      title={[`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...others].join(', ')}
      standfirst="One title, several jobs, and many positions mix two. Which kind do you mean? Agree on the main one before you write the job description."
    />
  )
}

/** The kinds, below what their arrows stand for. */
export function KindsByRole({ share }: Partial<Pick<KindsProps, 'share'>>) {
  if (!useHasPart('kinds')) return <p>No kinds are listed here yet.</p>
  return (
    <>
      <div className={styles['legend']}>
        <StaticPart name="legend" as="p" />
        {share}
      </div>
      <StaticPart name="kinds" className={styles['seam']} />
    </>
  )
}
