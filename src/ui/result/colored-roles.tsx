import type { Role } from '#model/role.ts'
import styles from '#ui/kit/role-color.module.css'

interface ColoredRolesProps {
  readonly text: string
  readonly roles: readonly Role[]
}

/** A text with each role's name in the role's color. */
export function ColoredRoles({ text, roles }: ColoredRolesProps) {
  let start = 0
  return text.split(/(\b[A-Z]{2,}\b)/).map((part) => {
    const key = start
    start += part.length
    const role = roles.find(({ abbreviation }) => abbreviation === part)
    return role ? (
      <span key={key} data-faces={role.faces} className={styles['role']}>
        {part}
      </span>
    ) : (
      part
    )
  })
}
