import { evidenceOf } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'
import { focusLabels, sideOf } from '#routes/shared/responsibility-side.ts'
import { core } from '#routes/site-content/core.ts'
import type { ResponsibilityData } from '#routes/site-content/responsibility-data.ts'
import { OtherOwners, ResponsibilityHead, Signals } from '#ui/explore/responsibility.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'

/** One responsibility: what it is, signs that no one owns it, and who often does. */
export function ResponsibilityEmbed({ data }: { readonly data: ResponsibilityData }) {
  const { entry, others, claims, sources } = data
  const side = sideOf(entry.lean)
  const evidence = (statement: Statement) =>
    evidenceOf({ sections: core.sections, claims, externalSources: sources }, statement)
  return (
    <EvidenceContext value={evidence}>
      <article data-faces={side.faces}>
        <ResponsibilityHead entry={entry} side={side} orientation={focusLabels[entry.orientation]} />
        <Signals signals={entry.signals} />
        {others.length > 0 && <OtherOwners others={others} isOfArticle={!entry.beyond} side={side} />}
      </article>
    </EvidenceContext>
  )
}
