import { useMemo } from 'react'
import { serializeCharter } from '#domain/charter/charter-link.ts'
import type { Charter } from '#domain/charter/charter.ts'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import type { Query } from '#domain/links/query.ts'
import { resultLink, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { type OpenCharter, startOf } from './use-charter-drafts.ts'

/** The charter that the address asks for: one that came with a link, one from a result, or one's own. */
export function useDisplayedCharter(
  linked: Charter | undefined,
  linkLosses: readonly LinkIssue[],
  search: Query,
  draft: (OpenCharter & { readonly id: string }) | undefined,
) {
  const started = useMemo(() => {
    if (search['a'] === undefined) return undefined
    const { value: answers, issues } = resultLink.parse(content.quiz, search)
    const value = serializeAnswers(content.quiz, answers)
    // Answers of which nothing could be read start nothing.
    return { shown: value === '' ? undefined : { charter: startOf(value), answers: value }, issues }
  }, [search])
  if (linked !== undefined) {
    const isOwn = draft !== undefined && serializeCharter(content, draft.charter) === serializeCharter(content, linked)
    if (isOwn) return { shown: draft, issues: linkLosses, isLinked: false, openId: draft.id }
    const shown: OpenCharter = { charter: linked, answers: '' }
    return { shown, issues: linkLosses, isLinked: true, openId: undefined }
  }
  const issues = [...linkLosses, ...(started?.issues ?? [])]
  if (started?.shown !== undefined) return { shown: started.shown, issues, isLinked: false, openId: undefined }
  const own: OpenCharter = draft ?? { charter: startOf(''), answers: '' }
  return { shown: own, issues, isLinked: false, openId: draft?.id }
}
