import { legalTable } from '#domain/law/legal-table.ts'
import { addressOf } from '#domain/site/paths.ts'
import { exportFormats } from '#routes/shared/export-formats.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { today } from '#routes/shared/today.ts'
import { core } from '#routes/site-content/core.ts'
import { law } from '#routes/site-content/law.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Share } from '#ui/kit/share.tsx'
import { Law } from '#ui/law/law.tsx'
import { limits, notAdvice } from '#ui/law/limits.ts'

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
          takeaway={exportFormats('law', () =>
            legalTable(law, [notAdvice, ...limits], { address: absoluteUrl(addressOf.law()), date: today() }),
          )}
        />
      }
    />
  )
}
