import { charterLink } from '#domain/charter/charter-link.ts'
import { type Charter, charterName } from '#domain/charter/charter.ts'
import { compareCharters } from '#domain/charter/compare-charters.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { CharterComparison } from '#ui/charter/charter-comparison.tsx'
import { Share } from '#ui/kit/share.tsx'
import { drawQrCode } from './qr-code.ts'

interface ComparedChartersProps {
  readonly one: Charter
  readonly other: Charter
}

/** Two charters from a link, row by row. */
export function ComparedWith({ one, other }: ComparedChartersProps) {
  return (
    <>
      <Share
        to={addressOf.charter(serializeQuery(charterLink.serialize(content, [one, other])))}
        name="this comparison"
        drawQr={drawQrCode}
      />
      <CharterComparison
        content={content}
        one={{ name: charterName(one, 'First charter'), charter: one }}
        other={{ name: charterName(other, 'Second charter'), charter: other }}
        rows={compareCharters(content, one, other)}
      />
    </>
  )
}
