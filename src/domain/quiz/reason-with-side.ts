import { sideNames } from '#domain/text/orientation-labels.ts'
import type { NeitherReason } from './explain-result.ts'

/** A reason with the side that it's about, where it's about one of the two. */
export function reasonWithSide({ text, sides }: NeitherReason): string {
  const [only, second] = sides
  return only === undefined || second !== undefined ? text : `${sideNames[only]}: ${text}`
}
