import { countPhrase } from '#domain/text/count-phrase.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { pageHead } from '#routes/page-head.ts'
import { ComparisonView } from '#routes/shared/comparison-view.tsx'
import { core, siteName } from '#routes/site-content/core.ts'
import { PageTitle } from '#ui/kit/page-title.tsx'

export function ComparePage() {
  return (
    <ComparisonView
      title={
        <PageTitle
          title="Compare the roles"
          standfirst={`${countPhrase(core.dimensions.length, 'question', 'questions')}, answered for both roles. Choose the rows that matter to you and share the link. Others will see the same view.`}
        />
      }
    />
  )
}

export const compareHead = () =>
  pageHead({
    title: `${siteName}, side by side`,
    description: `The two roles compared: ${core.dimensions.map(({ name }) => lowercaseFirst(name)).join(', ')}. Choose rows and columns, then share the view.`,
  })
