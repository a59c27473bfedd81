import type { Answers } from '#domain/quiz/answers.ts'
import { sanitizeText } from '#domain/text/sanitize-text.ts'

/** One person's answers in a team. */
export interface Member {
  /** As it is shown: in the form that {@link sanitizeName} gives; empty where there is none. */
  readonly name: string
  readonly answers: Answers
  /** Whether the answers are of version 1 of the quiz, of which only those are left that mean the same today. */
  readonly isEarlier: boolean
}

/** Several people's answers. Their order is that of the link and means nothing. */
export type Team = readonly Member[]

/** Fewest that there is something to compare between. */
export const fewestMembers = 2

/** Most that fit in one table. */
export const mostMembers = 12

/** Longest name, in UTF-16 code units: a first name and an initial, or a role. */
export const longestName = 24

/** More marks than these on one letter are drawn over the lines above and below, not read. */
const mostMarks = 2

/** What is looked at of a name, in UTF-16 code units. */
const longestLookedAt = 1_000

/**
 * A name from outside as text that is safe to show: one line, cut to its length, without what is invisible
 * (bidirectional controls, zero-width characters, fillers, lone surrogates), without control characters, and without
 * piles of marks on one letter.
 *
 * @param longest Longest result, in UTF-16 code units.
 * @returns The name, empty if nothing of it can be seen; doing it twice changes nothing.
 */
export function sanitizeName(written: string, longest: number = longestName): string {
  const visible = written
    .slice(0, longestLookedAt)
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\u2800]/gu, '')
    .replaceAll(new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu'), '$1')
  return sanitizeText(visible, longest)
}

/** What a member is called on the page: the name, or the place among the others. */
export function memberLabel({ name }: Member, index: number): string {
  return name === '' ? `Person ${index + 1}` : name
}
