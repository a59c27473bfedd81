import type { Dimension } from '#model/comparison.ts'
import { useComparison } from '#routes/hooks/use-comparison.ts'
import { Compare } from '#ui/compare/compare.tsx'
import { Share } from '#ui/kit/share.tsx'
import { drawQrCode } from './qr-code.ts'

interface ComparisonViewProps {
  /** The dimension the page is about; none if it's about all of them. */
  readonly dimension?: Dimension
}

/** The comparison of all dimensions or of one, as specified by the address. */
export function ComparisonView({ dimension }: ComparisonViewProps) {
  const { address, choice, offered, ...rest } = useComparison(dimension)
  return (
    <Compare
      {...rest}
      choice={choice}
      offered={offered}
      share={
        <Share
          to={address}
          name="this comparison"
          drawQr={drawQrCode}
          takeaway={async () => (await import('./comparison-exports.ts')).comparisonExports(choice, dimension, address)}
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
    />
  )
}
