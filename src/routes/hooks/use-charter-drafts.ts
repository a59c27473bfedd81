import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { charterFromResult, unassignedCharter } from '#domain/charter/charter-from-result.ts'
import { linkLength, longestLink } from '#domain/charter/charter-link.ts'
import { defaultCharter, type Charter, normalizeCharter } from '#domain/charter/charter.ts'
import {
  addItem,
  assign,
  assignToCustomHolder,
  setLead,
  removeItem,
  toggleConsulted,
} from '#domain/charter/edit-charter.ts'
import { parseAnswers, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { addressOf } from '#domain/site/paths.ts'
import { language } from '#model/language.ts'
import { signalDragIntent } from '#routes/shared/drag-provider.tsx'
import { content } from '#routes/site-content/with-responsibilities.ts'
import {
  beginDraft,
  charterHistories,
  charterStore,
  deleteDraft,
  editDraft,
  mostDrafts,
  openDraft,
  redoEdit,
  undoEdit,
} from '#state/charter.ts'
import type { CharterActions } from '#ui/charter/charter-actions.ts'
import { withBase } from '#ui/kit/link.tsx'
import { useQuiz } from './use-quiz.ts'

const tooLong = () =>
  `This would make the charter longer than a link can carry (${longestLink.toLocaleString(language)} characters), so it was not done. Shorten a title, or have fewer consulted.`
/** Why no further charter can be begun. */
export const tooManyDraftsMessage = `There are ${mostDrafts} charters on this device, and room for no more. Delete one that is done with, or share this one as a link.`

/** A charter as the page shows it. */
export interface OpenCharter {
  readonly charter: Charter
  /** The answers that it started from, as a link writes them; empty where it did not. */
  readonly answers: string
}

/** The charters on this device: the open one, and all that can be done with them. */
export function useCharterDrafts() {
  const { drafts, open } = useStore(charterStore)
  useEffect(() => charterStore.syncFromStorage(), [])
  const storageIssue = useStore(charterStore.storageIssue)
  const draft = drafts.find(({ id }) => id === open)
  return {
    drafts: drafts.map((each) => ({ ...each, charter: normalizeCharter(content, each.charter) })),
    draft: draft && { ...draft, charter: normalizeCharter(content, draft.charter) },
    canBegin: drafts.length < mostDrafts,
    storageIssue,
  }
}

/**
 * Everything that can be done to the charter that is shown. Where it is no draft yet, the first change begins one.
 * @param onRefused told, in a sentence, why a change was not made.
 */
export function useCharterActions(
  shown: OpenCharter,
  draft: string | undefined,
  onRefused: (why: string) => void,
): CharterActions {
  const navigate = useNavigate()
  const edit = (change: (charter: Charter) => Charter, about: string | null = null) => {
    const changed = normalizeCharter(content, change(shown.charter))
    const length = linkLength(content, changed)
    // What makes it shorter is never refused, however long it still is.
    if (length > longestLink && length > linkLength(content, shown.charter)) return onRefused(tooLong())
    const id = draft ?? beginDraft(shown.charter, shown.answers)
    if (id === undefined) return onRefused(tooManyDraftsMessage)
    onRefused('')
    editDraft(id, (charter) => normalizeCharter(content, change(charter)), about)
    if (draft === undefined) void navigate({ href: withBase(addressOf.charter()), replace: true, resetScroll: false })
  }
  return {
    onDragIntent: signalDragIntent,
    onAssign: (item, holder) => edit((charter) => assign(content, charter, item, holder)),
    onAssignOwn: (item, name) => edit((charter) => assignToCustomHolder(content, charter, item, name)),
    onLead: (item, lead) => edit((charter) => setLead(content, charter, item, lead)),
    onConsult: (item, holder) => edit((charter) => toggleConsulted(content, charter, item, holder)),
    onAddItem: (title) => edit((charter) => addItem(content, charter, title)),
    onRemoveItem: (item) => edit((charter) => removeItem(content, charter, item)),
    onField: (field, value) => edit((charter) => ({ ...charter, [field]: value }), field),
    onName: (role, name) =>
      edit((charter) => ({ ...charter, names: { ...charter.names, [role]: name } }), `name-${role}`),
  }
}

/** Undo and redo of a draft; undefined where there is nothing to. */
export function useCharterHistory(draft: string | undefined) {
  const history = useStore(charterHistories, (all) => (draft === undefined ? undefined : all[draft]))
  const hasPast = history !== undefined && history.past.length > 0
  const hasFuture = history !== undefined && history.future.length > 0
  return {
    onUndo: draft !== undefined && hasPast ? () => undoEdit(draft) : undefined,
    onRedo: draft !== undefined && hasFuture ? () => redoEdit(draft) : undefined,
  }
}

/** Beginning, opening, resetting and deleting drafts. */
export function useDraftActions() {
  const { answers, answered } = useQuiz()
  const starts = {
    article: () => beginDraft(defaultCharter),
    nothing: () => beginDraft(unassignedCharter(content)),
    result: () => beginDraft(charterFromResult(content, answers).charter, serializeAnswers(content.quiz, answers)),
  } as const
  return {
    hasResult: answered > 0,
    onBegin: (from: keyof typeof starts) => starts[from](),
    onOpen: openDraft,
    onDelete: deleteDraft,
    /** Puts a draft back to how it began; its head stays. */
    onStartOver: (id: string, { answers: from }: OpenCharter) =>
      editDraft(id, ({ title, organization, date, review, names }) => ({
        ...startOf(from),
        title,
        organization,
        date,
        review,
        names,
      })),
  }
}

/** What a charter starts from: a result, or the article. */
export function startOf(answers: string): Charter {
  if (answers === '') return defaultCharter
  return charterFromResult(content, parseAnswers(content.quiz, answers).value).charter
}
