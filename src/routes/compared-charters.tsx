import { addressOf } from '#domain/addresses.ts'
import { type Charter, charterName } from '#domain/charter.ts'
import { compareCharters } from '#domain/charter-compare.ts'
import { serializeCharters } from '#domain/charter-link.ts'
import { describeLosses, type Loss } from '#domain/losses.ts'
import { stringifySearch } from '#domain/search-record.ts'
import { Compared } from '#ui/charter/compared.tsx'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Share } from '#ui/kit/share.tsx'
import { drawQr } from './draw-qr.ts'
import { content } from './site-content.ts'

interface ComparedChartersProps {
  readonly one: Charter
  readonly other: Charter
  readonly losses: readonly Loss[]
}

/** Two charters that came with a link, row by row. */
export function ComparedCharters({ one, other, losses }: ComparedChartersProps) {
  return (
    <div className="page">
      <PageTitle
        title="Two charters, row by row"
        standfirst={
          <>
            What both say, and where they part. <Link to={addressOf.charter()}>Back to your own charter</Link>
          </>
        }
      />
      <Notice text={describeLosses(losses)} />
      <Share
        to={addressOf.charter(stringifySearch(serializeCharters(content, [one, other])))}
        name="this comparison"
        drawQr={drawQr}
      />
      <Compared
        content={content}
        one={{ name: charterName(one, 'The first'), charter: one }}
        other={{ name: charterName(other, 'The second'), charter: other }}
        rows={compareCharters(content, one, other)}
      />
    </div>
  )
}
