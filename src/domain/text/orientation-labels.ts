import type { Axis } from '#model/quiz.ts'
import type { Orientation } from '#model/role.ts'

/** What the directions are called by themselves. */
export const orientationNames: Readonly<Record<Orientation, string>> = {
  inward: 'Inward',
  outward: 'Outward',
  both: 'Both ways',
}

/** What the two sides of a result are called. */
export const sideNames: Readonly<Record<Axis, string>> = { inward: 'The inward side', outward: 'The outward side' }

/** What each side is, for readers who come by a link. */
export const sideGlosses: Readonly<Record<Axis, string>> = {
  inward: 'Technology that people here work with',
  outward: 'Technology that customers get',
}
