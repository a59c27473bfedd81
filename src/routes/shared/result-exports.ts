import type { Answers } from '#domain/quiz/answers.ts'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import { resultTable } from '#domain/quiz/result-table.ts'
import type { Step } from '#model/result-advice.ts'
import { core } from '#routes/site-content/core.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { labelOfAnswer } from './answer-labels.ts'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

/** The exports of a result. Loaded when someone shares it. */
export function resultExports(
  explanation: ResultExplanation,
  answers: Answers,
  steps: readonly Step[],
  address: string,
) {
  return exportFormats('result', () =>
    resultTable({ ...core, quiz }, explanation, answers, steps, (question) => labelOfAnswer(answers, question), {
      address: absoluteUrl(address),
      date: today(),
    }),
  )
}
