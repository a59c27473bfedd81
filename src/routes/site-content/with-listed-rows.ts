import type { ListedComparison } from '#model/content.ts'
import { core } from './core.ts'
import { listedRows } from './listed-rows.computed.ts'

/** What can be chosen in the comparison. */
export const listedComparison: ListedComparison = { ...core, rows: listedRows }
