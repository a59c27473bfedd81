import { charterLink, charterQuery } from '#domain/charter/charter-link.ts'
import { type Charter, charterName } from '#domain/charter/charter.ts'
import { compareCharters } from '#domain/charter/compare-charters.ts'
import { addressOf } from '#domain/site/paths.ts'
import { content } from '#routes/site-content/charter.ts'
import { CharterComparison } from '#ui/charter/charter-comparison.tsx'
import { Share } from '#ui/kit/share.tsx'
import { drawQrCode } from './qr-code.ts'

interface ComparedChartersProps {
  readonly one: Charter
  readonly other: Charter
}

/** Two charters from a link, row by row. */
export function ComparedWith({ one, other }: ComparedChartersProps) {
  const address = addressOf.charter(charterQuery(charterLink.serialize(content, [one, other])))
  const first = { name: charterName(one, 'First charter'), charter: one }
  const second = { name: charterName(other, 'Second charter'), charter: other }
  return (
    <>
      <Share
        to={address}
        name="this comparison"
        contains="both charters"
        drawQr={drawQrCode}
        takeaway={async () =>
          (await import('./charter-comparison-exports.ts')).charterComparisonExports(first, second, address)
        }
      />
      <CharterComparison content={content} one={first} other={second} rows={compareCharters(content, one, other)} />
    </>
  )
}
