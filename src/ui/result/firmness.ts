import type { ResultExplanation } from '#domain/explain.ts'

/**
 * How firmly the answers settle the result, in a sentence: by the smallest change of what is needed that would make it
 * another. Who holds a side today is known, and left aside. Empty where nothing is settled.
 */
export function firmnessOf({ outcome, needFlips }: ResultExplanation): string {
  if (outcome.kind === 'unclear') return ''
  const [smallest] = needFlips
  if (smallest === undefined) return 'Firm: no one or two answers would make it another.'
  const [change, second] = smallest.changes
  if (second !== undefined) return 'Fairly firm: two answers together would make it another, no single one.'
  return change?.steps === 1
    ? 'A close call: a single answer, one step away, would make it another.'
    : 'One answer alone would make it another, if it were quite different.'
}
