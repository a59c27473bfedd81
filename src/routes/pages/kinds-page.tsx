import { kindSources } from '#domain/kinds/kind-sources.ts'
import { addressOf } from '#domain/site/paths.ts'
import { pageHead } from '#routes/page-head.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { core, roleNames, siteName } from '#routes/site-content/core.ts'
import { cited, evidence, roleKinds } from '#routes/site-content/kinds.ts'
import { Kinds } from '#ui/kinds/kinds.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Share } from '#ui/kit/share.tsx'

const sources = kindSources(roleKinds, cited.externalSources)

export function KindsPage() {
  return (
    <EvidenceContext value={evidence}>
      <Kinds
        roles={core.roles}
        kinds={roleKinds}
        sources={sources}
        share={
          <Share
            to={addressOf.kinds()}
            name="these kinds"
            drawQr={drawQrCode}
            takeaway={async () => (await import('#routes/shared/kinds-exports.ts')).kindsExports()}
          />
        }
      />
    </EvidenceContext>
  )
}

export const kindsHead = () =>
  pageHead({
    title: `Which ${roleNames.join(', which ')} do you mean? The kinds of each · ${siteName}`,
    description:
      'The same title stands for different jobs. The kinds of each role side by side, with the way each one faces and the source.',
  })
