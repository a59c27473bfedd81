import { outcomeOf } from '#domain/quiz/explain-result.ts'
import type { ScoredOutcome } from '#domain/quiz/score.ts'
import { core } from '#routes/site-content/core.ts'

/** What a verdict is called: the name of its outcome. */
export function nameOfOutcome(verdict: ScoredOutcome): string {
  return outcomeOf(core.quiz.outcomes, verdict).name
}

/** What the quarters of the map are called: the outcomes that lie there. */
export const quadrantNames = {
  inward: nameOfOutcome({ kind: 'role', axis: 'inward' }),
  outward: nameOfOutcome({ kind: 'role', axis: 'outward' }),
  both: nameOfOutcome({ kind: 'both', first: null }),
  neither: nameOfOutcome({ kind: 'neither' }),
}
