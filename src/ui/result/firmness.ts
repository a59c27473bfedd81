import type { ResultExplanation } from '#domain/explain.ts'

/**
 * How firmly the answers settle the result, in a sentence: by the smallest change of what is needed that would make it
 * another. Who holds a side today is known, and left aside; the sentence says so. Empty where nothing is settled.
 */
export function firmnessOf({ outcome, needFlips }: ResultExplanation): string {
  if (outcome.kind === 'unclear') return ''
  const [smallest] = needFlips
  if (smallest === undefined) return 'Firm: no one or two answers on what is needed would make it another.'
  const [change, second] = smallest.changes
  if (second !== undefined)
    return 'Fairly firm: two answers on what is needed would make it another together, no single one of them.'
  return change?.steps === 1
    ? 'A close call: a single answer on what is needed, one step away, would make it another.'
    : 'One answer alone on what is needed would make it another, though not by a single step.'
}
