import { useMemo } from 'react'
import { serializeCharter } from '#domain/charter/charter-link.ts'
import type { Charter } from '#domain/charter/charter.ts'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import type { Query } from '#domain/links/query.ts'
import { resultLink, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { content } from '#routes/site-content/charter.ts'
import { type OpenCharter, startOf } from './use-charter-drafts.ts'

interface DisplayedCharter {
  readonly shown: OpenCharter
  readonly issues: readonly LinkIssue[]
  /** Whether it's someone else's, from a link. */
  readonly isLinked: boolean
  /** Id of the draft; undefined if the charter shown isn't a draft yet. */
  readonly openId: string | undefined
  /** What carries over from the link's answers to version 1 of the quiz; undefined if it has none. */
  readonly carriedOver: 'some' | 'nothing' | undefined
}

/** The charter to show for an address: from a link, from a quiz result, or the reader's own. */
export function useDisplayedCharter(
  linked: Charter | undefined,
  linkIssues: readonly LinkIssue[],
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
    // If no answer could be read, there's nothing to start from.
    const shown = value === '' ? undefined : { charter: startOf(value), answers: value }
    return { shown, issues, carriedOver: isEarlier ? (shown === undefined ? 'nothing' : 'some') : undefined } as const
  }, [search])
  if (linked !== undefined) {
    const isOwn = draft !== undefined && serializeCharter(content, draft.charter) === serializeCharter(content, linked)
    const of = { issues: linkIssues, carriedOver: undefined }
    if (isOwn) return { ...of, shown: draft, isLinked: false, openId: draft.id }
    return { ...of, shown: { charter: linked, answers: '' }, isLinked: true, openId: undefined }
  }
  const of = {
    issues: [...linkIssues, ...(started?.issues ?? [])],
    isLinked: false,
    carriedOver: started?.carriedOver,
  }
  if (started?.shown !== undefined) return { ...of, shown: started.shown, openId: undefined }
  return { ...of, shown: draft ?? { charter: startOf(''), answers: '' }, openId: draft?.id }
}
