import { evidenceIn } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { pageHead } from '#routes/page-head.ts'
import { ComparisonView } from '#routes/shared/comparison-view.tsx'
import { core, rolesCompared } from '#routes/site-content/core.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

const evidence = evidenceIn(comparison)

export function ComparePage() {
  return (
    <EvidenceContext value={evidence}>
      <ComparisonView
        title={
          <PageTitle
            title="Compare the roles"
            standfirst={
              <>
                {countPhrase(core.dimensions.length, 'question', 'questions')}, answered for both roles. Choose rows and
                share the link. In practice, there are <Link to={addressOf.kinds()}>several kinds of each role</Link>.
              </>
            }
          />
        }
      />
    </EvidenceContext>
  )
}

export const compareHead = () =>
  pageHead({
    title: `${rolesCompared}, side by side`,
    description: `The two roles compared: ${core.dimensions.map(({ name }) => lowercaseFirst(name)).join(', ')}. Choose rows and columns, then share the view.`,
  })
