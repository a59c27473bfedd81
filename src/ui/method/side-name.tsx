import { sideNames } from '#domain/text/orientation-labels.ts'
import type { Axis } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import styles from '#ui/kit/role-color.module.css'

interface SideNameProps {
  readonly axis: Axis
  readonly roles: readonly Role[]
}

/** A side, in its color, with its role. */
export function SideName({ axis, roles }: SideNameProps) {
  const role = roles.find(({ faces }) => faces === axis)
  return (
    <span data-faces={axis} className={styles['role']}>
      {role ? `${sideNames[axis]} (${role.abbreviation})` : sideNames[axis]}
    </span>
  )
}
