import { validation } from '#content/quiz/validation.ts'
import { citationOf, comparisonColumns, dataFiles, license, responsibilityColumns } from '#domain/export/open-data.ts'
import { core, siteName } from '#routes/site-content/core.ts'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Method } from '#ui/method/method.tsx'
import { OpenData } from '#ui/method/open-data.tsx'
import { Sources } from '#ui/method/sources.tsx'

const siteUrl = import.meta.env.SITE_URL === '' ? '' : import.meta.env.SITE_URL + import.meta.env.BASE_URL

const files = Object.values(dataFiles)
const tables = [
  { name: 'comparison.csv', columns: comparisonColumns(core) },
  { name: 'responsibilities.csv', columns: responsibilityColumns },
]
const citation = citationOf(core.article, { name: siteName, url: siteUrl })

export function MethodPage() {
  return (
    <Method
      title={
        <PageTitle
          title="How the quiz scores"
          standfirst="This page is generated from the questions, points, and rules that the quiz uses, so it’s always current."
        />
      }
      quiz={core.quiz}
      roles={core.roles}
      validation={validation}
      data={<OpenData files={files} tables={tables} citation={citation} license={license} />}
      sources={<Sources article={core.article} sections={core.sections} claims={core.claims} />}
    />
  )
}
