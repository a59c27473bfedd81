import type { ComparisonRow, Dimension } from '#model/comparison.ts'
import type { ComparisonContent } from '#model/content.ts'
import type { Role, RoleId } from '#model/role.ts'

/** Which kinds of row to show. */
export const rowKinds = ['all', 'differences', 'shared'] as const
export type RowKinds = (typeof rowKinds)[number]

/** What a reader has chosen to see of the comparison. An empty list means all. */
export interface ComparisonChoice {
  readonly show: RowKinds
  readonly roles: readonly RoleId[]
  readonly rows: readonly string[]
}

export const wholeComparison: ComparisonChoice = { show: 'all', roles: [], rows: [] }

/** The rows of one dimension that are left after choosing; never none. */
export interface DimensionTable {
  readonly dimension: Dimension
  readonly rows: readonly ComparisonRow[]
}

const kindShown = {
  all: () => true,
  differences: (row: ComparisonRow) => row.kind === 'difference',
  shared: (row: ComparisonRow) => row.kind === 'shared',
} satisfies Record<RowKinds, (row: ComparisonRow) => boolean>

/** The chosen rows under their dimensions, in the order of the content. Dimensions without rows are left out. */
export function comparisonTables(content: ComparisonContent, choice: ComparisonChoice): readonly DimensionTable[] {
  const chosen = new Set(choice.rows)
  const isShown = (row: ComparisonRow) => kindShown[choice.show](row) && (chosen.size === 0 || chosen.has(row.id))
  return content.dimensions
    .map((dimension) => ({
      dimension,
      rows: content.rows.filter((row) => row.dimension === dimension.id && isShown(row)),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/** The chosen roles in the order of the content; all of them when none is chosen. */
export function chosenRoles(content: ComparisonContent, choice: ComparisonChoice): readonly Role[] {
  return choice.roles.length === 0 ? content.roles : content.roles.filter(({ id }) => choice.roles.includes(id))
}

/** The rows that stand for their dimensions where there is room for one each. */
export function leadRows(content: ComparisonContent): readonly ComparisonRow[] {
  return content.rows.filter(({ lead }) => lead)
}

/**
 * Adds or removes one of a list of choices where an empty list means all of `every`.
 * Removing the last one is refused, so that something always stays; choosing all of them is written as none.
 */
export function toggleChoice(chosen: readonly string[], id: string, every: readonly string[]): readonly string[] {
  // What is chosen of elsewhere, as rows of another dimension are, is none of these.
  const current = new Set(chosen.length === 0 ? every : every.filter((one) => chosen.includes(one)))
  if (current.has(id) && current.size > 1) current.delete(id)
  else current.add(id)
  return current.size === every.length ? [] : every.filter((one) => current.has(one))
}
