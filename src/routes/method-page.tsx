import { useMemo } from 'react'
import { explainResult } from '#domain/explain.ts'
import { citationOf, comparisonColumns, dataFiles, license, responsibilityColumns } from '#domain/open-data.ts'
import { withBase } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { ExampleSides } from '#ui/method/example-sides.tsx'
import { Method } from '#ui/method/method.tsx'
import { Contributions, longestBar } from '#ui/result/contributions.tsx'
import { content, siteName } from './site-content.ts'
import { labelOfAnswer, resultAddress } from './use-quiz.ts'

const { quiz, roles } = content

const siteUrl = import.meta.env.SITE_URL === '' ? '' : import.meta.env.SITE_URL + import.meta.env.BASE_URL

const openData = {
  files: Object.values(dataFiles),
  tables: [
    { name: 'comparison.csv', columns: comparisonColumns(content) },
    { name: 'responsibilities.csv', columns: responsibilityColumns },
  ],
  citation: citationOf(content.article, { name: siteName, url: siteUrl }),
  license,
}

export function MethodPage() {
  const { workedExample } = quiz
  const example = useMemo(() => explainResult(content, workedExample), [workedExample])
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
      article={content.article}
      sections={content.sections}
      claims={content.claims}
      example={example}
      exampleAddress={withBase(resultAddress(workedExample))}
      data={openData}
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
    />
  )
}
