import type { RoleId } from './role.ts'
import type { Statement } from './source.ts'

/** One side of a row: a headline of a few words, and the statement behind it. */
export interface ComparisonCell {
  readonly headline: string
  readonly statement: Statement
}

export interface Dimension {
  readonly id: string
  readonly name: string
  /** The question that the dimension answers, shown under its name. */
  readonly question: string
  readonly summary: Statement
}

interface RowBase {
  /** Used in links as the fragment; permanent. */
  readonly id: string
  readonly dimension: string
  readonly label: string
  /** A short name for what the row compares. */
  readonly hint: string
  /** True for the row that represents its dimension when there's room for only one. */
  readonly lead?: true
}

/** The roles differ: one cell per role. */
export interface DifferenceRow extends RowBase {
  readonly kind: 'difference'
  readonly cells: Readonly<Record<RoleId, ComparisonCell>>
}

/** The roles have it in common: one cell for both. */
export interface SharedRow extends RowBase {
  readonly kind: 'shared'
  readonly shared: ComparisonCell
}

export type ComparisonRow = DifferenceRow | SharedRow

/** A row as a list of rows names it, without what it says. */
export type ListedRow = Pick<ComparisonRow, 'id' | 'dimension' | 'kind' | 'label'>
