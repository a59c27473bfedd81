import type { RoleId } from './role.ts'
import type { Statement } from './source.ts'

/** What one side of a row says: a headline of a few words, and the statement that carries it. */
export interface ComparisonCell {
  readonly headline: string
  readonly statement: Statement
}

export interface Dimension {
  readonly id: string
  readonly name: string
  /** The question that the dimension answers, under its name. */
  readonly question: string
  readonly summary: Statement
}

interface RowBase {
  /** Used in links as the fragment; stable for ever. */
  readonly id: string
  readonly dimension: string
  readonly label: string
  /** What the row compares, as a few plain words. */
  readonly hint: string
  /** True for the one row that stands for its dimension where there is room for one. */
  readonly lead?: true
}

/** The roles differ: one cell a role. */
export interface DifferenceRow extends RowBase {
  readonly kind: 'difference'
  readonly cells: Readonly<Record<RoleId, ComparisonCell>>
}

/** The roles have it in common: one cell across. */
export interface SharedRow extends RowBase {
  readonly kind: 'shared'
  readonly shared: ComparisonCell
}

export type ComparisonRow = DifferenceRow | SharedRow
