import type { Lean, Responsibility, Theme } from '#model/responsibility.ts'
import type { Vocabulary } from './facets.ts'
import { leansAcross } from './facets.ts'

export interface MatrixCell {
  readonly theme: string
  readonly lean: Lean
  /** Ids of the responsibilities with this theme and lean, in the order in which they came. */
  readonly ids: readonly string[]
  readonly count: number
  /** The part of the column's responsibilities that have this theme, 0 to 1; 0 in an empty column. */
  readonly share: number
}

export interface MatrixColumn {
  readonly lean: Lean
  /** Responsibilities with this lean. The cells may add up to more, since a responsibility can have several themes. */
  readonly total: number
  /** The part of all responsibilities in the matrix, 0 to 1. */
  readonly share: number
}

export interface MatrixRow {
  readonly theme: Theme
  /** One a column. */
  readonly cells: readonly MatrixCell[]
  /** Responsibilities with this theme. */
  readonly total: number
}

/** Where each role's weight lies. */
export interface Matrix {
  /** Every lean across the seam, empty ones included. */
  readonly columns: readonly MatrixColumn[]
  /** Every theme, empty ones included. */
  readonly rows: readonly MatrixRow[]
  /** Responsibilities in the matrix, each counted once. */
  readonly total: number
}

/**
 * Lays responsibilities out by theme and lean. One with several themes is in a cell for each, so that a cell holds
 * what filtering by its theme and its lean would.
 *
 * @param responsibilities As a rule, the results of the filters.
 */
export function matrixOf(vocabulary: Vocabulary, responsibilities: readonly Responsibility[]): Matrix {
  const leans = leansAcross(vocabulary)
  const totals = new Map<Lean, number>()
  const idsByTheme = new Map<string, Map<Lean, string[]>>()
  for (const { id, lean, themes } of responsibilities) {
    totals.set(lean, (totals.get(lean) ?? 0) + 1)
    for (const theme of themes) {
      const byLean = idsByTheme.get(theme) ?? new Map<Lean, string[]>()
      const ids = byLean.get(lean) ?? []
      ids.push(id)
      idsByTheme.set(theme, byLean.set(lean, ids))
    }
  }
  const columns = leans.map((lean): MatrixColumn => {
    const total = totals.get(lean) ?? 0
    return { lean, total, share: part(total, responsibilities.length) }
  })
  const rows = vocabulary.themes.map((theme): MatrixRow => {
    const cells = columns.map(({ lean, total }): MatrixCell => {
      const ids = idsByTheme.get(theme.id)?.get(lean) ?? []
      return { theme: theme.id, lean, ids, count: ids.length, share: part(ids.length, total) }
    })
    return { theme, cells, total: cells.reduce((sum, cell) => sum + cell.count, 0) }
  })
  return { columns, rows, total: responsibilities.length }
}

function part(count: number, total: number): number {
  return total === 0 ? 0 : count / total
}
