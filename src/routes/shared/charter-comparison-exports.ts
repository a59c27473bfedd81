import { charterComparisonTable } from '#domain/charter/comparison-table.ts'
import { content } from '#routes/site-content/charter.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

type Compared = Parameters<typeof charterComparisonTable>

/** The exports of two charters. Loaded when someone shares them. */
export function charterComparisonExports(one: Compared[1], other: Compared[2], address: string) {
  return exportFormats('charter-comparison', () =>
    charterComparisonTable(content, one, other, { address: absoluteUrl(address), date: today() }),
  )
}
