import { core } from '#content/core.ts'
import type { CitedContent, ComparisonContent } from '#model/content.ts'
import { comparisonClaims, rows } from './comparison.computed.ts'

/** Where the pages that compare meet the content, with what it cites. */
export const comparison: ComparisonContent & CitedContent = { ...core, rows, claims: comparisonClaims }
