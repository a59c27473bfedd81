import { leanName, orientationOfLean } from '#domain/responsibilities/facets.ts'
import type { Lean } from '#model/responsibility.ts'
import type { Orientation } from '#model/role.ts'
import { core } from '#routes/site-content/core.ts'
import type { Side } from '#ui/explore/responsibility.tsx'

/** Which way a responsibility's work faces, in words. */
export const focusLabels: Readonly<Record<Orientation, string>> = {
  inward: 'Inward focus',
  outward: 'Outward focus',
  both: 'Inward and outward focus',
}

/** Who usually owns it. */
export function sideOf(lean: Lean): Side {
  return { name: leanName(core, lean), faces: orientationOfLean(core, lean) }
}
