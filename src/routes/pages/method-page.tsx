import { numberReasons } from '#content/quiz/number-reasons.ts'
import { validation } from '#content/quiz/validation.ts'
import { workedExample } from '#content/quiz/worked-example.ts'
import { addressOf } from '#domain/site/paths.ts'
import { pageHead } from '#routes/page-head.ts'
import { cited } from '#routes/site-content/claims.ts'
import { core, siteName } from '#routes/site-content/core.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { sourceSummary } from '#routes/site-content/source-summary.computed.ts'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Method } from '#ui/method/method.tsx'
import { Sources } from '#ui/method/sources.tsx'

export function MethodPage() {
  return (
    <Method
      title={
        <PageTitle
          title="Methodology"
          standfirst="How the quiz decides, step by step, from the questions, points, and rules that it uses."
        />
      }
      quiz={quiz}
      roles={core.roles}
      numberReasons={numberReasons}
      example={workedExample}
      validation={validation}
      dataAddress={addressOf.openData()}
      sources={<Sources article={core.article} sections={core.sections} claims={cited.claims} others={sourceSummary} />}
    />
  )
}

export const methodHead = () =>
  pageHead({
    title: `Methodology: How the quiz works · ${siteName}`,
    description:
      'Every rule and number the quiz uses, how often it’s right, what it can’t know, and the source of every statement.',
  })
