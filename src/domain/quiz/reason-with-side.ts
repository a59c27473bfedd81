import { sideNames } from '#domain/text/orientation-labels.ts'
import type { NeitherReason } from './explain-result.ts'

/** A reason, preceded by its side where it applies to only one. */
export function reasonWithSide({ text, sides }: NeitherReason): string {
  const [only, second] = sides
  return only === undefined || second !== undefined ? text : `${sideNames[only]}: ${text}`
}
