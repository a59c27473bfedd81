import type { Answers } from '#domain/quiz/answers.ts'
import { sanitizeWritten } from '#domain/text/sanitize-name.ts'

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

/** A name as it's shown and shared; see {@link sanitizeWritten}. Empty if nothing visible is left. */
export function sanitizeName(written: string): string {
  return sanitizeWritten(written, longestName)
}

/** A member's label on the page: the name, or the place in the team. */
export function memberLabel({ name }: Member, index: number): string {
  return name === '' ? `Participant ${index + 1}` : name
}
