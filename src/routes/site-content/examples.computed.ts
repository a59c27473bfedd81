import { examples } from '#content/examples/examples.ts'
import { explainResult, type ResultExplanation } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Example } from '#model/example.ts'
import { axes } from '#model/quiz.ts'
import { resultPath } from '#routes/shared/result-path.ts'
import type { ExampleDetailsProps, ExampleResult } from '#ui/examples/example-details.tsx'
import { quiz } from './quiz.ts'

/** What the page of an example shows, with the quiz's result; the page carries it. */
export type ExampleData = Omit<ExampleDetailsProps, 'roles'>

/** The content of each example's page. Computed, so that no claim outlives a change to the quiz. */
export const exampleData: readonly ExampleData[] = examples.map((example, index) => {
  const { answers, kind: _kind, label: _label, ...shown } = example
  const explanation = explainResult(quiz, { chosen: answers })
  return {
    example: shown,
    result: resultOf(explanation),
    agrees: explanation.text.id === example.decided.result,
    decided: quiz.results.find(({ id }) => id === example.decided.result)?.name ?? '',
    resultAddress: resultPath({ chosen: answers }),
    previous: neighbor(examples[index - 1]),
    next: neighbor(examples[index + 1]),
  }
})

function resultOf({ text, neither, rule, sides }: ResultExplanation): ExampleResult {
  return {
    name: text.name,
    because: neither?.text ?? rule?.because,
    findings: axes.map((axis) => ({ axis, because: sides[axis].found?.rule.because })),
  }
}

function neighbor(example: Example | undefined) {
  return example && { address: addressOf.example(example.id), title: example.title }
}
