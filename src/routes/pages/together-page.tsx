import { evidenceIn } from '#domain/site/evidence.ts'
import { pageHead } from '#routes/page-head.ts'
import { cited } from '#routes/site-content/claims.ts'
import { complement } from '#routes/site-content/complement.ts'
import { core } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Together } from '#ui/together/together.tsx'

const evidence = evidenceIn(cited)

export function TogetherPage() {
  return (
    <EvidenceContext value={evidence}>
      <Together
        roles={core.roles}
        complement={complement}
        title={
          <PageTitle
            title="Two roles, one strategy"
            standfirst="The differences are only half the story. The other half is what the two roles do for each other, even if one person fills both."
          />
        }
      />
    </EvidenceContext>
  )
}

export const togetherHead = () =>
  pageHead({
    title: `Working together · ${siteName}`,
    description:
      'Where the two roles meet, what each provides the other, what the partnership requires, and what the article promises.',
  })
