import { countPhrase } from '#domain/text/count-phrase.ts'
import { ComparisonView } from '#routes/shared/comparison-view.tsx'
import { core } from '#routes/site-content/core.ts'
import { PageTitle } from '#ui/kit/page-title.tsx'

export function ComparePage() {
  return (
    <ComparisonView
      title={
        <PageTitle
          title="Side by side"
          standfirst={`${countPhrase(core.dimensions.length, 'question', 'questions')} asked of both roles. Keep the rows that matter to you, and send the link: it opens as you see it.`}
        />
      }
    />
  )
}
