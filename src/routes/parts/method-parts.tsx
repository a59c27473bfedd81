// With the page, so that the names of its styles are in one chunk with it.
import '#routes/pages/method-page.tsx'
import { numberReasons } from '#content/quiz/number-reasons.ts'
import { validation } from '#content/quiz/validation.ts'
import { workedExample } from '#content/quiz/worked-example.ts'
import { addressOf } from '#domain/site/paths.ts'
import { cited } from '#routes/site-content/claims.ts'
import { core } from '#routes/site-content/core.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { sourceSummary } from '#routes/site-content/source-summary.computed.ts'
import { Method } from '#ui/method/method.tsx'
import { Sources } from '#ui/method/sources.tsx'

export const parts = new Map([
  [
    'text',
    <Method
      key="text"
      quiz={quiz}
      roles={core.roles}
      numberReasons={numberReasons}
      example={workedExample}
      validation={validation}
      dataAddress={addressOf.openData()}
      sources={<Sources article={core.article} sections={core.sections} claims={cited.claims} others={sourceSummary} />}
    />,
  ],
])
