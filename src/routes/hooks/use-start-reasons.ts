import { useMemo } from 'react'
import { charterFromResult } from '#domain/charter/charter-from-result.ts'
import type { CharterItem } from '#domain/charter/charter.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { addressOf } from '#domain/site/paths.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import type { ShownReason } from '#ui/charter/start-reason-line.tsx'

const { questions } = content.quiz

/**
 * Why something is where the result put it; nothing once it was moved.
 * @returns undefined where the charter did not begin with a result.
 */
export function useStartReasons(answers: string): ((item: CharterItem) => ShownReason | undefined) | undefined {
  const reasons = useMemo(
    () => (answers === '' ? undefined : charterFromResult(content, parseAnswers(content.quiz, answers).value).reasons),
    [answers],
  )
  if (reasons === undefined) return undefined
  return ({ id, assignment }) => {
    const reason = reasons.get(id)
    if (reason === undefined || reason.holder !== assignment.holder) return undefined
    const because = questions.flatMap((question, index) =>
      reason.because.includes(question.id)
        ? [{ number: index + 1, statement: question.statement.text, address: addressOf.question(question.id) }]
        : [],
    )
    return { kind: reason.kind, because }
  }
}
