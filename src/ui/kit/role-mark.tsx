import type { Orientation } from '#model/role.ts'
import styles from './role-mark.module.css'
import { roleShapes } from './role-shapes.ts'

/** Which way something faces, as a picture beside its name. It adds nothing for a screen reader: the name says it. */
export function RoleMark({ faces }: { readonly faces: Orientation }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={roleShapes[faces]} />
    </svg>
  )
}
