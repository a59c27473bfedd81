import { claims } from '#content/article/claims.ts'
import { leadRows } from '#content/article/lead-rows.ts'
import { meets } from '#content/article/meets.ts'
import { core } from '#content/core.ts'
import { statementsIn } from '#model/check/walk.ts'
import type { ComparisonRow } from '#model/comparison.ts'
import type { Claim } from '#model/source.ts'

/** The first dimensions: as many differences as readers take in at a glance. */
const brief = new Set(core.dimensions.slice(0, 3).map(({ id }) => id))

/** The differences that the home page shows. */
export const homeRows: readonly ComparisonRow[] = leadRows.filter(({ dimension }) => brief.has(dimension))

/** Where the roles meet, as far as the home page says. */
export const [meet] = meets

const cited = new Set(statementsIn([core.roles, core.caveats, homeRows, meet]).flatMap(({ sources }) => sources))

/** What the home page cites. */
export const homeClaims: readonly Claim[] = claims.filter(({ id }) => cited.has(id))
