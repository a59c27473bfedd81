import { kindSources } from '#domain/kinds/kind-sources.ts'
import { kindsTable } from '#domain/kinds/kinds-table.ts'
import { addressOf } from '#domain/site/paths.ts'
import { exportFormats } from '#routes/shared/export-formats.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { today } from '#routes/shared/today.ts'
import { core } from '#routes/site-content/core.ts'
import { cited, evidence, roleKinds } from '#routes/site-content/kinds.ts'
import { Kinds } from '#ui/kinds/kinds.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Share } from '#ui/kit/share.tsx'

const sources = kindSources(roleKinds, cited.externalSources)

export function KindsPage() {
  const address = addressOf.kinds()
  return (
    <EvidenceContext value={evidence}>
      <Kinds
        roles={core.roles}
        kinds={roleKinds}
        sources={sources}
        share={
          <Share
            to={address}
            name="these kinds"
            drawQr={drawQrCode}
            takeaway={exportFormats('kinds', () =>
              kindsTable(cited, roleKinds, { address: absoluteUrl(address), date: today() }),
            )}
          />
        }
      />
    </EvidenceContext>
  )
}
