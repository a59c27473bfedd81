import { useMemo } from 'react'
import { serializeCharter } from '#domain/charter/charter-link.ts'
import type { Charter } from '#domain/charter/charter.ts'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import type { Query } from '#domain/links/query.ts'
import { resultLink, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { type OpenCharter, startOf } from './use-charter-drafts.ts'

interface DisplayedCharter {
  readonly shown: OpenCharter
  readonly issues: readonly LinkIssue[]
  /** Whether it's someone else's, that came with a link. */
  readonly isLinked: boolean
  /** Undefined where what is shown is no draft yet. */
  readonly openId: string | undefined
  /** What carries over from answers of version 1 in the link; undefined where it has none. */
  readonly carriedOver: 'some' | 'nothing' | undefined
}

/** The charter that the address asks for: one that came with a link, one from a result, or one's own. */
export function useDisplayedCharter(
  linked: Charter | undefined,
  linkLosses: readonly LinkIssue[],
  search: Query,
  draft: (OpenCharter & { readonly id: string }) | undefined,
): DisplayedCharter {
  const started = useMemo(() => {
    if (search['a'] === undefined) return undefined
    const {
      value: { answers, isEarlier },
      issues,
    } = resultLink.parse(content.quiz, search)
    const value = serializeAnswers(content.quiz, answers)
    // Answers of which nothing could be read start nothing.
    const shown = value === '' ? undefined : { charter: startOf(value), answers: value }
    return { shown, issues, carriedOver: isEarlier ? (shown === undefined ? 'nothing' : 'some') : undefined } as const
  }, [search])
  if (linked !== undefined) {
    const isOwn = draft !== undefined && serializeCharter(content, draft.charter) === serializeCharter(content, linked)
    const of = { issues: linkLosses, carriedOver: undefined }
    if (isOwn) return { ...of, shown: draft, isLinked: false, openId: draft.id }
    return { ...of, shown: { charter: linked, answers: '' }, isLinked: true, openId: undefined }
  }
  const of = {
    issues: [...linkLosses, ...(started?.issues ?? [])],
    isLinked: false,
    carriedOver: started?.carriedOver,
  }
  if (started?.shown !== undefined) return { ...of, shown: started.shown, openId: undefined }
  return { ...of, shown: draft ?? { charter: startOf(''), answers: '' }, openId: draft?.id }
}
