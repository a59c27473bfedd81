import { addressOf } from '#domain/addresses.ts'
import { compareCharters } from '#domain/charter-compare.ts'
import { parseCharter, serializeCharter } from '#domain/charter-link.ts'
import { describeLosses } from '#domain/losses.ts'
import { stringifySearch } from '#domain/search-record.ts'
import { Compared } from '#ui/charter/compared.tsx'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Share } from '#ui/kit/share.tsx'
import { drawQr } from './draw-qr.ts'
import { content } from './site-content.ts'

/** Two charters that came with a link, row by row. */
export function ComparedCharters({ values }: { readonly values: readonly [string, string] }) {
  const [one, other] = [parseCharter(content, values[0]), parseCharter(content, values[1])]
  const link = [one, other].map(({ charter }) => serializeCharter(content, charter))
  const named = (charter: typeof one.charter, otherwise: string) =>
    [charter.title, charter.organization].filter((part) => part !== '').join(', ') || otherwise
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
      <Notice text={describeLosses([...one.losses, ...other.losses])} />
      <Share to={addressOf.charter(stringifySearch({ c: link }))} name="this comparison" drawQr={drawQr} />
      <Compared
        content={content}
        one={{ name: named(one.charter, 'The first'), charter: one.charter }}
        other={{ name: named(other.charter, 'The second'), charter: other.charter }}
        rows={compareCharters(content, one.charter, other.charter)}
      />
    </div>
  )
}
