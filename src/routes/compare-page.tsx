import { countedFirst } from '#domain/text/count-phrase.ts'
import { Compare } from '#ui/compare/compare.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { core } from './site-core.ts'
import { useComparison } from './use-comparison.tsx'

export function ComparePage() {
  return (
    <Compare
      {...useComparison()}
      linkDimensions
      title={
        <PageTitle
          title="Side by side"
          standfirst={`${countedFirst(core.dimensions.length, 'question', 'questions')} asked of both roles. Keep the rows that matter to you, and send the link: it opens as you see it.`}
        />
      }
    />
  )
}
