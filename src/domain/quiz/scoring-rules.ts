import type { CoverLevel, NeedLevel } from '#model/quiz.ts'

// Every number that the quiz scores with. The method page is written from these, so that it cannot say otherwise.

/** What an answer on the scale is worth, 0 to 1, where agreeing tells of need; the mirror image where it does not. */
export const levelValue = { 0: 0, 1: 0.25, 2: 0.5, 3: 0.75, 4: 1 } as const satisfies Record<NeedLevel, number>

/** How many times an answer counts. "Matters most" doubles: enough to be felt, too little to drown three others. */
export const answerWeight = { ordinary: 1, mattersMost: 2 } as const

/** Most answers that can be marked: if everything matters most, nothing does. */
export const mostMarks = 3

/** Fewest need answers on a side: of four facts, one may be unknown; with two missing, half of it would be a guess. */
export const fewestAnswers = 3

/**
 * How much of a need is met today, 0 to 1. Only an executive meets it: the others keep things running, but do not sit
 * where priorities and budgets are set, which is what the need is for.
 */
export const coverValue = {
  nobody: 0,
  provider: 0.2,
  manager: 0.3,
  executive: 1,
} as const satisfies Record<CoverLevel, number>

/**
 * The need or gap, 0 to 1, from which a side is called high. Above one half, so that "partly" to everything, or
 * agreeing with everything, calls for no executive.
 */
export const threshold = 0.55

/**
 * Two gaps that differ by no more are a tie. As much as a single step of a single answer moves a side at most, with
 * all four answered and that one marked: weight 2 of 5, times a quarter.
 */
export const tieMargin = 0.1

/** Points that the whole of a need is shown as. */
export const fullPoints = 100

/** Most answers that are changed at once in the search for the smallest change that flips the result. */
export const mostChanges = 2

/** Most responsibilities that are named to be handed over first, and most that are named as staying uncovered. */
export const mostResponsibilities = 5

/** The value from which a single answer tells of need by itself, 0 to 1: "mostly" or more. */
export const strongNeedFrom = 0.75

/** A share, 0 to 1, in the whole points that it is shown as. */
export function toPoints(share: number): number {
  return Math.round(roundOff(share * fullPoints))
}

/** Decimals to which scores are compared, so that sums of fractions that ought to be equal are. */
const comparedDecimals = 9

/** A score without the noise that adding fractions leaves behind. */
export function roundOff(score: number): number {
  const scale = 10 ** comparedDecimals
  return Math.round(score * scale) / scale
}
