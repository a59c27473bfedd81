import { useMemo } from 'react'
import { citationOf, comparisonColumns, dataFiles, license, responsibilityColumns } from '#domain/export/open-data.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { labelOfAnswer } from '#routes/shared/answer-labels.ts'
import { resultPath } from '#routes/shared/result-path.ts'
import { core, siteName } from '#routes/site-content/core.ts'
import { withBase } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { ExampleSides } from '#ui/method/example-sides.tsx'
import { Method } from '#ui/method/method.tsx'
import { OpenData } from '#ui/method/open-data.tsx'
import { Sources } from '#ui/method/sources.tsx'
import { Contributions, longestBar } from '#ui/result/contributions.tsx'

const { quiz, roles } = core

const siteUrl = import.meta.env.SITE_URL === '' ? '' : import.meta.env.SITE_URL + import.meta.env.BASE_URL

const files = Object.values(dataFiles)
const tables = [
  { name: 'comparison.csv', columns: comparisonColumns(core) },
  { name: 'responsibilities.csv', columns: responsibilityColumns },
]
const citation = citationOf(core.article, { name: siteName, url: siteUrl })

export function MethodPage() {
  const { workedExample } = quiz
  const example = useMemo(() => explainResult(core, workedExample), [workedExample])
  const sides = [example.sides.inward, example.sides.outward]
  return (
    <Method
      title={
        <PageTitle
          title="How the quiz scores"
          standfirst="This page is written from the numbers that the quiz scores with. If they change, it changes with them."
        />
      }
      quiz={quiz}
      roles={roles}
      example={example}
      exampleAddress={withBase(resultPath(workedExample))}
      exampleSides={
        <ExampleSides>
          {roles.map((role) => {
            const side = sides.find((each) => each.role === role.id)
            return (
              side && (
                <Contributions
                  key={role.id}
                  role={role}
                  side={side}
                  fullBar={longestBar(sides)}
                  questions={quiz.questions}
                  answerTo={(id) => labelOfAnswer(workedExample, id)}
                />
              )
            )
          })}
        </ExampleSides>
      }
      data={<OpenData files={files} tables={tables} citation={citation} license={license} />}
      sources={<Sources article={core.article} sections={core.sections} claims={core.claims} />}
    />
  )
}
