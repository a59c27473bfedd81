import type { ReactNode } from 'react'
import { comparisonTable } from '#domain/comparison/comparison-table.ts'
import type { Dimension } from '#model/comparison.ts'
import { useComparison } from '#routes/hooks/use-comparison.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { Compare } from '#ui/compare/compare.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Share } from '#ui/kit/share.tsx'
import { exportFormats } from './export-formats.ts'
import { drawQrCode } from './qr-code.ts'
import { today } from './today.ts'

interface ComparisonViewProps {
  readonly title: ReactNode
  /** The dimension the page is about; none if it's about all of them. */
  readonly dimension?: Dimension
}

/** The comparison of all dimensions or of one, as specified by the address. */
export function ComparisonView({ title, dimension }: ComparisonViewProps) {
  const { address, notice, offered, choice, chosen, litRow, onChoose } = useComparison(dimension)
  return (
    <Compare
      title={title}
      notice={notice}
      offered={offered}
      choice={choice}
      chosen={chosen}
      litRow={litRow}
      linkDimensions={dimension === undefined}
      share={
        <Share
          to={address}
          name="this comparison"
          drawQr={drawQrCode}
          takeaway={exportFormats('comparison', () =>
            comparisonTable(comparison, chosen.tables, chosen.roles, { address: absoluteUrl(address), date: today() }),
          )}
        />
      }
      onChoose={onChoose}
    />
  )
}
