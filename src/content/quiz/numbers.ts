import type { SideNumbers } from '#model/quiz.ts'

// Every number of the quiz. The methodology page is written from them.

/**
 * A side starts with points for how much there is to lead, and gets one for each thing at stake. On the inward side, headcount
 * decides how much there is to lead; on the outward side, how much of what customers come for is technology.
 */
export const sides = {
  inward: {
    base: 'people',
    points: { to19: 0, to99: 1, to499: 2, to1999: 3, from2000: 4 },
    headFrom: 3,
    executiveFrom: 5,
  },
  outward: {
    base: 'reach',
    points: { none: 0, some: 1, half: 2, most: 3 },
    headFrom: 1,
    executiveFrom: 2,
  },
} as const satisfies Readonly<Record<string, SideNumbers>>

/** Most things at stake that count on a side: a fourth doesn't change the job. */
export const mostStakes = 3

/** Most other roles that are recommended: a list of five isn't advice. */
export const mostOtherRoles = 2

/** Sizes at which there's no room for an executive who only leads. */
export const tooSmall = ['to19'] as const
