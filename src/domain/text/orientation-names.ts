import type { Orientation } from '#model/role.ts'

/** Names of the directions, used alone. */
export const orientationNames: Readonly<Record<Orientation, string>> = {
  inward: 'Inward',
  outward: 'Outward',
  both: 'Both',
}
