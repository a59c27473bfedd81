import { claims } from '#content/article/claims.ts'
import { rows as allRows } from '#content/article/rows.ts'
import { core } from '#content/core.ts'
import { statementsIn } from '#model/check/walk.ts'
import type { ComparisonRow } from '#model/comparison.ts'
import type { Claim } from '#model/source.ts'

export const rows: readonly ComparisonRow[] = allRows

const cited = new Set(statementsIn([core.dimensions, rows]).flatMap(({ sources }) => sources))

/** What the comparison cites. */
export const comparisonClaims: readonly Claim[] = claims.filter(({ id }) => cited.has(id))
