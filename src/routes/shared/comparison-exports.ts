import { comparisonTable } from '#domain/comparison/comparison-table.ts'
import { type ComparisonChoice, chosenRoles, comparisonTables, ofDimension } from '#domain/comparison/comparison.ts'
import type { Dimension } from '#model/comparison.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

/**
 * The exports of a comparison. Loaded when someone shares it.
 * @param dimension The only one that's compared; none if all of them are.
 */
export function comparisonExports(choice: ComparisonChoice, dimension: Dimension | undefined, address: string) {
  const offered = dimension ? ofDimension(comparison, dimension) : comparison
  return exportFormats('comparison', () =>
    comparisonTable(comparison, comparisonTables(offered, choice), chosenRoles(offered, choice), {
      address: absoluteUrl(address),
      date: today(),
    }),
  )
}
