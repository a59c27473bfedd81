import { comparisonTable } from '#domain/comparison/comparison-table.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

type Chosen = Parameters<typeof comparisonTable>

/** The exports of a comparison. Loaded when someone shares it. */
export function comparisonExports(tables: Chosen[1], roles: Chosen[2], address: string) {
  return exportFormats('comparison', () =>
    comparisonTable(comparison, tables, roles, { address: absoluteUrl(address), date: today() }),
  )
}
