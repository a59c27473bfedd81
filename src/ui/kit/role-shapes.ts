import type { Orientation } from '#model/role.ts'

/** Arrows and a dividing line: pointing at it, away from it, or joined across it. Paths on a 24 by 24 grid. */
export const roleShapes: Record<Orientation, string> = {
  inward: 'M0 5l8.5 7L0 19zM24 5l-8.5 7 8.5 7zM11.2 3h1.6v18h-1.6z',
  outward: 'M8.5 5L0 12l8.5 7zM15.5 5l8.5 7-8.5 7zM11.2 3h1.6v18h-1.6z',
  both: 'M11.2 3h1.6v3.4L21 12l-8.2 5.6V21h-1.6v-3.4L3 12l8.2-5.6z',
}
