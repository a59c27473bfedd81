import { getRouteApi } from '@tanstack/react-router'
import { addressOf } from '#domain/site/paths.ts'
import { pageHead } from '#routes/page-head.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { partsLoader } from '#routes/shared/static-parts.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { Share } from '#ui/kit/share.tsx'
import { StaticPartsContext } from '#ui/kit/static-part.tsx'
import { Law } from '#ui/law/law.tsx'

export const data = partsLoader(addressOf.law(), () => import('#routes/parts/law-parts.tsx'))

const route = getRouteApi('/law')

export function LawPage() {
  return (
    <StaticPartsContext value={route.useLoaderData()}>
      <Law
        share={
          <Share
            to={addressOf.law()}
            name="this table"
            drawQr={drawQrCode}
            takeaway={async () => (await import('#routes/shared/law-exports.ts')).lawExports()}
            embed={
              import.meta.env.EMBED_ORIGINS === ''
                ? undefined
                : async () =>
                    (await import('#routes/shared/embed-offer.ts')).embedOffer(
                      addressOf.law(),
                      'Where the law names the role',
                    )
            }
          />
        }
      />
    </StaticPartsContext>
  )
}

export const lawHead = () =>
  pageHead({
    title: `Where the law names the role · ${siteName}`,
    description:
      'Whom laws and regulators name for technology, security, and data, and what that person must or may do: by jurisdiction and sector, with the article and the date we read it.',
  })
