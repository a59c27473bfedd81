import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { realDecisions } from '#content/examples/real-decisions.ts'
import { agrees, quizResultOf } from '#domain/examples/agreement.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Example, ExampleBasis, ListedExample } from '#model/example.ts'
import { pageHead } from '#routes/page-head.ts'
import { resultPath } from '#routes/shared/result-path.ts'
import { core, siteName } from '#routes/site-content/core.ts'
import { exampleList } from '#routes/site-content/example-list.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { ExampleDetails } from '#ui/examples/example-details.tsx'
import { ExampleIndex, type ExampleRow } from '#ui/examples/example-index.tsx'

// One module for both: if they were separate, their shared chunk would load on every page.

const { roles } = core

export function ExamplesPage() {
  return <ExampleIndex roles={roles} real={rowsOf('real')} invented={rowsOf('invented')} allReal={realDecisions} />
}

function rowsOf(basis: ExampleBasis): readonly ExampleRow[] {
  return exampleList.filter((each) => each.basis === basis).map(rowOf)
}

function rowOf(example: ListedExample): ExampleRow {
  const { id, title, organization, answers } = example
  return {
    address: addressOf.example(id),
    title,
    organization,
    quizResult: quizResultOf(quiz, example).name,
    resultAddress: resultPath({ chosen: answers }),
    decided: decidedName(example),
    agrees: agrees(quiz, example),
  }
}

const route = getRouteApi('/examples/$example')

export function ExamplePage() {
  const example = route.useLoaderData()
  const { id, answers } = example
  // This includes the search for the smallest changes, so memoize it.
  const explanation = useMemo(() => explainResult(quiz, { chosen: answers }), [answers])
  const index = exampleList.findIndex((each) => each.id === id)
  return (
    <ExampleDetails
      example={example}
      explanation={explanation}
      decided={decidedName(example)}
      roles={roles}
      resultAddress={resultPath({ chosen: answers })}
      previous={neighbor(exampleList[index - 1])}
      next={neighbor(exampleList[index + 1])}
    />
  )
}

function decidedName({ decided }: ListedExample): string {
  return quiz.results.find(({ id }) => id === decided.result)?.name ?? ''
}

function neighbor(example: ListedExample | undefined) {
  return example && { address: addressOf.example(example.id), title: example.title }
}

export const examplesHead = () =>
  pageHead({
    title: `Examples · ${siteName}`,
    description: 'Organizations before a decision: what the quiz says, what was decided, and whether the two agree.',
  })

export const exampleHead = ({ title, organization, story }: Example) =>
  pageHead({ title: `${title} · Example`, description: `${organization}. ${story[0]}` })
