import type { ReactNode } from 'react'
import type { Dimension } from '#model/comparison.ts'
import { useComparison } from '#routes/hooks/use-comparison.ts'
import { Compare } from '#ui/compare/compare.tsx'
import { Share } from '#ui/kit/share.tsx'
import { drawQrCode } from './qr-code.ts'

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
          takeaway={async () =>
            (await import('./comparison-exports.ts')).comparisonExports(chosen.tables, chosen.roles, address)
          }
          embed={
            import.meta.env.EMBED_ORIGINS === ''
              ? undefined
              : async () =>
                  (await import('./embed-offer.ts')).embedOffer(
                    address,
                    dimension?.name ?? 'Compare the roles',
                    offered.rows,
                  )
          }
        />
      }
      onChoose={onChoose}
    />
  )
}
