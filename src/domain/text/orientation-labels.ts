import type { Axis } from '#model/quiz.ts'

/** Names of a result's two sides. */
export const sideNames: Readonly<Record<Axis, string>> = { inward: 'The inward side', outward: 'The outward side' }

/** A short explanation of each side, for readers who arrive through a link. */
export const sideGlosses: Readonly<Record<Axis, string>> = {
  inward: 'Technology that people here work with',
  outward: 'Technology that customers get',
}
