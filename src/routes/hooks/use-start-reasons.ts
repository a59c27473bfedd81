import { useMemo } from 'react'
import { charterFromResult } from '#domain/charter/charter-from-result.ts'
import type { CharterItem } from '#domain/charter/charter.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { isAsked } from '#domain/quiz/answers.ts'
import { addressOf } from '#domain/site/paths.ts'
import { content } from '#routes/site-content/charter.ts'
import type { ShownReason } from '#ui/charter/start-reason-line.tsx'

const { quiz } = content

/**
 * Why something is where the result put it; nothing once it was moved.
 * @returns undefined where the charter did not begin with a result.
 */
export function useStartReasons(answers: string): ((item: CharterItem) => ShownReason | undefined) | undefined {
  const started = useMemo(() => {
    if (answers === '') return undefined
    const given = parseAnswers(quiz, answers).value.answers
    return {
      reasons: charterFromResult(content, given).reasons,
      asked: quiz.questions.filter((question) => isAsked(quiz, given, question)),
    }
  }, [answers])
  if (started === undefined) return undefined
  const { reasons, asked } = started
  return ({ id, assignment }) => {
    const reason = reasons.get(id)
    if (reason === undefined || reason.holder !== assignment.holder) return undefined
    const because = asked.flatMap((question, index) =>
      reason.because.includes(question.id)
        ? [{ number: index + 1, text: question.text, address: addressOf.question(question.id) }]
        : [],
    )
    return { kind: reason.kind, because }
  }
}
