import { useMemo } from 'react'
import { parseAnswers, serializeAnswers } from '#domain/answer-link.ts'
import type { Charter, CharterItem } from '#domain/charter.ts'
import { serializeCharter } from '#domain/charter-link.ts'
import { charterFromResult } from '#domain/charter-start.ts'
import type { Loss } from '#domain/losses.ts'
import { startReason } from '#ui/charter/start-reason.ts'
import { content } from './site-content.ts'
import { type OpenCharter, startOf } from './use-charter.ts'

/** The charter that the address asks for: one that came with a link, one from a result, or one's own. */
export function useShownCharter(
  linked: Charter | undefined,
  linkLosses: readonly Loss[],
  result: string | undefined,
  draft: (OpenCharter & { readonly id: string }) | undefined,
) {
  const started = useMemo(() => {
    if (result === undefined) return undefined
    const { answers, losses } = parseAnswers(content.quiz, result)
    const value = serializeAnswers(content.quiz, answers)
    return { shown: { charter: startOf(value), answers: value }, losses }
  }, [result])
  if (linked !== undefined) {
    const isOwn = draft !== undefined && serializeCharter(content, draft.charter) === serializeCharter(content, linked)
    if (isOwn) return { shown: draft, losses: linkLosses, isLinked: false, openId: draft.id }
    const shown: OpenCharter = { charter: linked, answers: '' }
    return { shown, losses: linkLosses, isLinked: true, openId: undefined }
  }
  if (started !== undefined) return { ...started, isLinked: false, openId: undefined }
  const own: OpenCharter = draft ?? { charter: startOf(''), answers: '' }
  return { shown: own, losses: linkLosses, isLinked: false, openId: draft?.id }
}

/** Why something is where the result put it; nothing once it was moved. */
export function useReasons(answers: string): (item: CharterItem) => string {
  const reasons = useMemo(
    () =>
      answers === '' ? undefined : charterFromResult(content, parseAnswers(content.quiz, answers).answers).reasons,
    [answers],
  )
  return ({ id, assignment }) => {
    const reason = reasons?.get(id)
    if (reason === undefined || reason.holder !== assignment.holder) return ''
    const numbers = reason.because.map(
      (question) => content.quiz.questions.findIndex((each) => each.id === question) + 1,
    )
    return startReason(reason, numbers)
  }
}
