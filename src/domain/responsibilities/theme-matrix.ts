import type { Lean, Responsibility, Theme } from '#model/responsibility.ts'
import type { FacetContent } from './facets.ts'
import { leansInDisplayOrder } from './facets.ts'

export interface MatrixCell {
  readonly theme: string
  readonly lean: Lean
  /** How many responsibilities have this theme and lean. */
  readonly count: number
}

export interface MatrixColumn {
  readonly lean: Lean
  /** Responsibilities with this lean. The cells may add up to more, since a responsibility can have several themes. */
  readonly total: number
}

export interface MatrixRow {
  readonly theme: Theme
  /** One a column. */
  readonly cells: readonly MatrixCell[]
}

/** Where each role's weight lies. */
export interface Matrix {
  /** Every lean across the seam, empty ones included. */
  readonly columns: readonly MatrixColumn[]
  /** Every theme, empty ones included. */
  readonly rows: readonly MatrixRow[]
}

/**
 * Lays responsibilities out by theme and lean. One with several themes is in a cell for each, so that a cell holds
 * what filtering by its theme and its lean would.
 *
 * @param responsibilities As a rule, the results of the filters.
 */
export function matrixOf(vocabulary: FacetContent, responsibilities: readonly Responsibility[]): Matrix {
  const totals = new Map<Lean, number>()
  const countsByTheme = new Map<string, Map<Lean, number>>()
  for (const { lean, themes } of responsibilities) {
    totals.set(lean, (totals.get(lean) ?? 0) + 1)
    for (const theme of themes) {
      const byLean = countsByTheme.get(theme) ?? new Map<Lean, number>()
      countsByTheme.set(theme, byLean.set(lean, (byLean.get(lean) ?? 0) + 1))
    }
  }
  const leans = leansInDisplayOrder(vocabulary)
  return {
    columns: leans.map((lean) => ({ lean, total: totals.get(lean) ?? 0 })),
    rows: vocabulary.themes.map((theme) => ({
      theme,
      cells: leans.map((lean) => ({ theme: theme.id, lean, count: countsByTheme.get(theme.id)?.get(lean) ?? 0 })),
    })),
  }
}
