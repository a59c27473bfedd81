import type { Lean, ListedResponsibility, Theme } from '#model/responsibility.ts'
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
  /** Responsibilities with this lean. The cells may sum to more, since a responsibility can have several themes. */
  readonly total: number
}

export interface MatrixRow {
  readonly theme: Theme
  /** One per column. */
  readonly cells: readonly MatrixCell[]
}

/** Where each role's work is concentrated. */
export interface Matrix {
  /** Every lean in display order, including empty ones. */
  readonly columns: readonly MatrixColumn[]
  /** Every theme, including empty ones. */
  readonly rows: readonly MatrixRow[]
}

/**
 * Counts responsibilities by theme and lean. One with several themes counts in each, so a cell matches what filtering by
 * its theme and lean gives.
 *
 * @param responsibilities Usually the filtered results.
 */
export function matrixOf(vocabulary: FacetContent, responsibilities: readonly ListedResponsibility[]): Matrix {
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
