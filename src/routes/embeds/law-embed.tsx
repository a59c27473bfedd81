import { addressOf } from '#domain/site/paths.ts'
import { core } from '#routes/site-content/core.ts'
import { law } from '#routes/site-content/law.computed.ts'
import { withBase } from '#ui/kit/link.tsx'
import { StaticPartsContext } from '#ui/kit/static-part.tsx'
import { lawParts } from '#ui/law/law-parts.tsx'
import { LawParts } from '#ui/law/law.tsx'
import { RulesSection } from '#ui/law/legal-section.tsx'

/** Links within the page lead to the same rows on the site: a frame that's as tall as its page has nothing to scroll. */
const parts = new Map(Object.entries(lawParts(core.roles, law, withBase(addressOf.law()))))

/** Where the law names the role: every row, without what chooses among them. */
export function LawEmbed() {
  return (
    <StaticPartsContext value={parts}>
      <LawParts rules={<RulesSection />} />
    </StaticPartsContext>
  )
}
