import type { Orientation } from '#model/role.ts'
import styles from './role-mark.module.css'
import { roleShapes } from './role-shapes.ts'

/** An icon for which way something faces, next to its name. Hidden from screen readers, since the name says the same. */
export function RoleMark({ faces }: { readonly faces: Orientation }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={roleShapes[faces]} />
    </svg>
  )
}
