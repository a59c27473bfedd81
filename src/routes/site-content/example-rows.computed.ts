import { exampleList } from '#content/examples/list.ts'
import { agrees, quizResultOf } from '#domain/examples/agreement.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { ExampleBasis } from '#model/example.ts'
import { resultPath } from '#routes/shared/result-path.ts'
import type { ExampleRow } from '#ui/examples/example-index.tsx'
import { quiz } from './quiz.ts'

/** What the list of examples shows of each, with the quiz's result. */
export const exampleRows: readonly (ExampleRow & { readonly basis: ExampleBasis })[] = exampleList.map((example) => ({
  basis: example.basis,
  address: addressOf.example(example.id),
  title: example.title,
  organization: example.organization,
  quizResult: quizResultOf(quiz, example).name,
  resultAddress: resultPath({ chosen: example.answers }),
  decided: quiz.results.find(({ id }) => id === example.decided.result)?.name ?? '',
  agrees: agrees(quiz, example),
}))
