import type { ComparisonRow, Dimension, ListedRow } from '#model/comparison.ts'
import type { ComparisonContent, CoreContent, ListedComparison } from '#model/content.ts'
import type { Role, RoleId } from '#model/role.ts'

/** Which kinds of row to show. */
export const rowKinds = ['all', 'differences', 'shared'] as const
export type RowKinds = (typeof rowKinds)[number]

/** The part of the comparison a reader has chosen to see. An empty list means all. */
export interface ComparisonChoice {
  readonly show: RowKinds
  readonly roles: readonly RoleId[]
  readonly rows: readonly string[]
}

export const wholeComparison: ComparisonChoice = { show: 'all', roles: [], rows: [] }

/** The rows of one dimension that match the choice; never empty. */
export interface DimensionTable<Row = ComparisonRow> {
  readonly dimension: Dimension
  readonly rows: readonly Row[]
}

const kindShown = {
  all: () => true,
  differences: (row: ListedRow) => row.kind === 'difference',
  shared: (row: ListedRow) => row.kind === 'shared',
} satisfies Record<RowKinds, (row: ListedRow) => boolean>

/** The chosen rows by dimension, in the order of the content. Dimensions without rows are left out. */
export function comparisonTables<Row extends ListedRow>(
  content: Pick<CoreContent, 'dimensions'> & { readonly rows: readonly Row[] },
  choice: ComparisonChoice,
): readonly DimensionTable<Row>[] {
  const isShown = (row: Row) => kindShown[choice.show](row) && includesRow(choice, row)
  return content.dimensions
    .map((dimension) => ({
      dimension,
      rows: content.rows.filter((row) => row.dimension === dimension.id && isShown(row)),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/** The part of a comparison that's about one dimension. */
export function ofDimension<Content extends ListedComparison>(content: Content, dimension: Dimension) {
  return { ...content, dimensions: [dimension], rows: content.rows.filter((row) => row.dimension === dimension.id) }
}

/** Whether a row is one of the single rows that were chosen, of whatever kind it is. */
export function includesRow({ rows }: ComparisonChoice, { id }: Pick<ListedRow, 'id'>): boolean {
  return rows.length === 0 || rows.includes(id)
}

/** The chosen roles in the order of the content; all of them if none is chosen. */
export function chosenRoles(content: ListedComparison, choice: ComparisonChoice): readonly Role[] {
  return choice.roles.length === 0 ? content.roles : content.roles.filter(({ id }) => choice.roles.includes(id))
}

/** One row per dimension, for places with room for only one. */
export function leadRows(content: ComparisonContent): readonly ComparisonRow[] {
  return content.rows.filter(({ lead }) => lead)
}

/**
 * Toggles one of a list of choices in which an empty list means all of `every`.
 * The last one can't be removed, so something is always shown. Choosing all of them results in an empty list.
 */
export function toggleChoice(chosen: readonly string[], id: string, every: readonly string[]): readonly string[] {
  // Ids from outside `every`, such as rows of another dimension, are dropped.
  const current = new Set(chosen.length === 0 ? every : every.filter((one) => chosen.includes(one)))
  if (current.has(id) && current.size > 1) current.delete(id)
  else current.add(id)
  return current.size === every.length ? [] : every.filter((one) => current.has(one))
}
