import { type ReactNode, useMemo } from 'react'
import { charterFromResult } from '#domain/charter/charter-from-result.ts'
import type { CharterItem } from '#domain/charter/charter.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { addressOf } from '#domain/site/paths.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { StartReasonLine } from '#ui/charter/start-reason-line.tsx'

const { questions } = content.quiz

/** Why something is where the result put it; nothing once it was moved. */
export function useStartReasons(answers: string): (item: CharterItem) => ReactNode {
  const reasons = useMemo(
    () => (answers === '' ? undefined : charterFromResult(content, parseAnswers(content.quiz, answers).value).reasons),
    [answers],
  )
  return ({ id, assignment }) => {
    const reason = reasons?.get(id)
    if (reason === undefined || reason.holder !== assignment.holder) return null
    const because = questions.flatMap((question, index) =>
      reason.because.includes(question.id)
        ? [{ number: index + 1, statement: question.statement.text, address: addressOf.question(question.id) }]
        : [],
    )
    return <StartReasonLine kind={reason.kind} because={because} />
  }
}
