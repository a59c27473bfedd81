import { addressOf } from '#domain/site/paths.ts'
import { pageHead } from '#routes/page-head.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { core, siteName } from '#routes/site-content/core.ts'
import { law } from '#routes/site-content/law.computed.ts'
import { Share } from '#ui/kit/share.tsx'
import { Law } from '#ui/law/law.tsx'

export function LawPage() {
  return (
    <Law
      roles={core.roles}
      rows={law}
      share={
        <Share
          to={addressOf.law()}
          name="this table"
          drawQr={drawQrCode}
          takeaway={async () => (await import('#routes/shared/law-exports.ts')).lawExports()}
        />
      }
    />
  )
}

export const lawHead = () =>
  pageHead({
    title: `Where the law names the role · ${siteName}`,
    description:
      'Whom laws and regulators name for technology, security, and data, and what that person must or may do: by jurisdiction and sector, with the article and the date we read it.',
  })
