import type { ResultExplanation } from '#domain/quiz/explain-result.ts'

/**
 * How firmly the answers settle the result, in a sentence: by the smallest change of what is needed that would make it
 * another. Who holds a side today is known, and left aside; the sentence says so. Empty where nothing is settled.
 */
export function firmnessOf({ outcome, needFlips }: ResultExplanation): string {
  if (outcome.kind === 'unclear') return ''
  const [smallest] = needFlips
  if (smallest === undefined) return 'Firm: no change of one or two answers on need would change this result.'
  const [change, second] = smallest.changes
  if (second !== undefined) return 'Fairly firm: it would take two different answers on need to change this result.'
  return change?.steps === 1
    ? 'A close call: one answer on need, a single step up or down its scale, would change this result.'
    : 'Could change: one answer on need would change this result, though not by a single step.'
}
