import { rows } from '#content/article/rows.ts'
import { core } from '#content/core.ts'
import type { ComparisonContent } from '#model/content.ts'

/** Where the pages that compare meet the content. */
export const comparison: ComparisonContent = { ...core, rows }
