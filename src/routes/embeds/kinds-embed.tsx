import { renderedParts } from '#routes/parts/rendered-parts.tsx'
import { core } from '#routes/site-content/core.ts'
import { cited, evidence, roleKinds } from '#routes/site-content/kinds.ts'
import { kindParts } from '#ui/kinds/kind-parts.tsx'
import { KindsByRole, KindsTitle } from '#ui/kinds/kinds.tsx'
import { StaticPartsContext } from '#ui/kit/static-part.tsx'

const parts = renderedParts(kindParts(core.roles, roleKinds, cited.externalSources), evidence)

/** The kinds of each role. Their sources are in the notes at the marks. */
export function KindsEmbed() {
  return (
    <StaticPartsContext value={parts}>
      <KindsTitle roles={core.roles} />
      <KindsByRole />
    </StaticPartsContext>
  )
}
