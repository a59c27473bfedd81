import type { Orientation, Role } from '#model/role.ts'
import type { RoleKind } from '#model/topic.ts'

/** Which way a kind of a role mostly faces, in a word or two. */
export const directionNames: Readonly<Record<Orientation, string>> = {
  inward: 'Mostly inward',
  outward: 'Mostly outward',
  both: 'Both ways',
}

/** The kinds of a role that don't face the way the role does. */
export function kindsFacingAway(kinds: readonly RoleKind[], role: Role): readonly RoleKind[] {
  return kinds.filter((kind) => kind.role === role.id && kind.faces !== 'both' && kind.faces !== role.faces)
}
