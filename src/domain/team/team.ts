import type { Answers } from '#domain/quiz/answers.ts'
import { sanitizeText } from '#domain/text/sanitize-text.ts'

/** One person's answers in a team. */
export interface Member {
  /** Sanitized by {@link sanitizeName}; empty if there is none. */
  readonly name: string
  readonly answers: Answers
  /** Whether the answers are version 1; they then contain only those that mean the same today. */
  readonly isEarlier: boolean
}

/** Several people's answers. Their order follows the link and has no meaning. */
export type Team = readonly Member[]

/** Fewest that can be compared. */
export const fewestMembers = 2

/** Most that fit in one table. */
export const mostMembers = 12

/** Longest name, in UTF-16 code units: a first name and an initial, or a role. */
export const longestName = 24

/** More combining marks on one letter would spill over the lines above and below. */
const mostMarks = 2

/** How much of a name is read, in UTF-16 code units. */
const longestLookedAt = 1_000

/**
 * Makes an outside name safe to show: one line, truncated, without control characters, invisible characters (bidirectional
 * controls, zero-width characters, fillers, lone surrogates), or stacks of combining marks.
 *
 * @param longest Longest result, in UTF-16 code units.
 * @returns The name, or empty if nothing visible is left. Idempotent.
 */
export function sanitizeName(written: string, longest: number = longestName): string {
  const visible = written
    .slice(0, longestLookedAt)
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\u2800]/gu, '')
    .replaceAll(new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu'), '$1')
  return sanitizeText(visible, longest)
}

/** A member's label on the page: the name, or the place in the team. */
export function memberLabel({ name }: Member, index: number): string {
  return name === '' ? `Participant ${index + 1}` : name
}
