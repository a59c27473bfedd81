import { getRouteApi } from '@tanstack/react-router'
import { kindsName } from '#domain/site/kinds-name.ts'
import { addressOf } from '#domain/site/paths.ts'
import { pageHead } from '#routes/page-head.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { partsLoader } from '#routes/shared/static-parts.ts'
import { core, roleNames } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { Kinds } from '#ui/kinds/kinds.tsx'
import { Share } from '#ui/kit/share.tsx'
import { StaticPartsContext } from '#ui/kit/static-part.tsx'

export const data = partsLoader(addressOf.kinds(), () => import('#routes/parts/kinds-parts.tsx'))

const route = getRouteApi('/kinds')

export function KindsPage() {
  return (
    <StaticPartsContext value={route.useLoaderData()}>
      <Kinds
        roles={core.roles}
        share={
          <Share
            to={addressOf.kinds()}
            name="these kinds"
            drawQr={drawQrCode}
            takeaway={async () => (await import('#routes/shared/kinds-exports.ts')).kindsExports()}
            embed={
              import.meta.env.EMBED_ORIGINS === ''
                ? undefined
                : async () =>
                    (await import('#routes/shared/embed-offer.ts')).embedOffer(addressOf.kinds(), kindsName(core.roles))
            }
          />
        }
      />
    </StaticPartsContext>
  )
}

export const kindsHead = () =>
  pageHead({
    title: `Which ${roleNames.join(', which ')} do you mean? The kinds of each · ${siteName}`,
    description:
      'The same title stands for different jobs. The kinds of each role side by side, with the way each one faces and the source.',
  })
