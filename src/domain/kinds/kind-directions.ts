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

/** In the order in which they're counted. */
const orientations: readonly { readonly faces: Orientation; readonly say: (count: number) => string }[] = [
  { faces: 'inward', say: (count) => `${count} in` },
  { faces: 'both', say: (count) => `${count} both` },
  { faces: 'outward', say: (count) => `${count} out` },
]

/** How many kinds of a role face which way: "3 in, 1 both, 1 out". */
export function countByDirection(kinds: readonly RoleKind[], role: Role): string {
  const own = kinds.filter((kind) => kind.role === role.id)
  return orientations
    .map(({ faces, say }) => ({ say, count: own.filter((kind) => kind.faces === faces).length }))
    .filter(({ count }) => count > 0)
    .map(({ say, count }) => say(count))
    .join(', ')
}
