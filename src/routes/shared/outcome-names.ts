import { outcomeOf } from '#domain/quiz/explain-result.ts'
import type { Verdict } from '#domain/quiz/score.ts'
import { core } from '#routes/site-content/core.ts'

/** What a verdict is called: the name of its outcome. */
export function nameOfVerdict(verdict: Verdict): string {
  return outcomeOf(core.quiz.outcomes, verdict).name
}

/** What the quarters of the map are called: the outcomes that lie there. */
export const quarters = {
  inward: nameOfVerdict({ kind: 'role', axis: 'inward' }),
  outward: nameOfVerdict({ kind: 'role', axis: 'outward' }),
  both: nameOfVerdict({ kind: 'both', first: null }),
  neither: nameOfVerdict({ kind: 'neither' }),
}
