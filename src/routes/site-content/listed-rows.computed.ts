import { rows } from '#content/article/rows.ts'
import type { ListedRow } from '#model/comparison.ts'

/** The rows of the comparison without what they say. The pages that compare have that in their documents. */
export const listedRows: readonly ListedRow[] = rows.map(({ id, dimension, kind, label }) => ({
  id,
  dimension,
  kind,
  label,
}))
