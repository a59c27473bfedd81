import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { charterFromResult, unassignedCharter } from '#domain/charter/charter-from-result.ts'
import { linkLength, longestLink, serializeCharter } from '#domain/charter/charter-link.ts'
import { defaultCharter, type Charter, normalizeCharter } from '#domain/charter/charter.ts'
import {
  addItem,
  assign,
  assignToCustomHolder,
  listItems,
  setLead,
  removeItem,
  toggleConsulted,
} from '#domain/charter/edit-charter.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseAnswers, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { addressOf } from '#domain/site/paths.ts'
import { hasRefusedCharacters } from '#domain/text/sanitize-name.ts'
import { language } from '#model/language.ts'
import { content } from '#routes/site-content/charter.ts'
import {
  beginDraft,
  charterHistories,
  type CharterState,
  charterStore,
  deleteDraft,
  editDraft,
  mostDrafts,
  openDraft,
  redoEdit,
  undoEdit,
} from '#state/charter.ts'
import type { CharterActions, DraftActions } from '#ui/charter/charter-actions.ts'
import { again } from '#ui/kit/field-error.tsx'
import { inTime } from '#ui/kit/in-time.ts'
import { withBase } from '#ui/kit/link.tsx'
import { useQuiz } from './use-quiz.ts'

const hiddenLeftOut = 'We left out hidden characters from what you entered.'
const tooLong = () =>
  `That change would make the charter too long to share as a link (${longestLink.toLocaleString(language)} characters), so it wasn’t applied. Shorten a title or remove a consulted party.`
/** Why no new charter can be created. */
const tooManyDraftsMessage = `You’ve reached the limit of ${mostDrafts} charters on this device. Delete one to make room, or share this one as a link.`

/** A charter, and what it started from. */
export interface OpenCharter {
  readonly charter: Charter
  /** The quiz answers it started from, as a link writes them; empty if it didn't start from a result. */
  readonly answers: string
}

const check = async (stored: unknown, read: CharterState) =>
  (await import('#state/check-charters.ts')).checkCharters(content, stored, read)

/** The charters on this device, and which one is open. */
export function useCharterDrafts() {
  const { drafts, open } = useStore(charterStore)
  useEffect(() => charterStore.syncFromStorage(check), [])
  const storageIssue = useStore(charterStore.storageIssue)
  const shown = drafts.map((each) => ({ ...each, ...preparedOf(each.charter) }))
  return {
    drafts: shown,
    draft: shown.find(({ id }) => id === open),
    canBegin: drafts.length < mostDrafts,
    storageIssue,
  }
}

interface PreparedCharter {
  readonly charter: Charter
  /** As a link writes it. */
  readonly value: string
}

const prepared = new WeakMap<Charter, PreparedCharter>()

/** Prepares each charter once: with every letter typed, only one of them changes. */
function preparedOf(stored: Charter): PreparedCharter {
  const known = prepared.get(stored)
  if (known !== undefined) return known
  const charter = normalizeCharter(content, stored)
  const fresh = { charter, value: serializeCharter(content, charter) }
  prepared.set(stored, fresh)
  return fresh
}

/** What was undone or redone, and the charter after that. */
interface Done {
  readonly text: string
  readonly after: Charter
}

/**
 * The edits of the charter shown. If it isn't a draft yet, the first change creates one.
 * @param onRefused Gets the message on why a change wasn't applied; an empty one once a change is.
 */
export function useCharterActions(
  shown: OpenCharter,
  draft: string | undefined,
  onRefused: (why: string) => void,
): CharterActions {
  const navigate = useNavigate()
  const history = useStore(charterHistories, (all) => (draft === undefined ? undefined : all[draft]))
  const hasPast = history !== undefined && history.past.length > 0
  const hasFuture = history !== undefined && history.future.length > 0
  /** Returns why the change wasn't applied; empty if it was. A form shows that itself. */
  const edit = (
    change: (charter: Charter) => Charter,
    about: string | null = null,
    { written = '', isForm = false }: { readonly written?: string; readonly isForm?: boolean } = {},
  ): string => {
    const refuse = (why: string) => {
      onRefused(isForm ? '' : why)
      return why
    }
    const changed = normalizeCharter(content, change(shown.charter))
    const length = linkLength(content, changed)
    // A change that shortens it is always allowed, even if it's still too long.
    if (length > longestLink && length > linkLength(content, shown.charter)) return refuse(tooLong())
    const id = draft ?? beginDraft(shown.charter, shown.answers)
    if (id === undefined) return refuse(tooManyDraftsMessage)
    editDraft(id, (charter) => normalizeCharter(content, change(charter)), about)
    if (draft === undefined) void navigate({ href: withBase(addressOf.charter()), replace: true, resetScroll: false })
    onRefused(hasRefusedCharacters(written) ? hiddenLeftOut : '')
    return ''
  }
  /** The same change of several items, as one step. */
  const editAll = (items: readonly string[], change: (charter: Charter, item: string) => Charter, written = '') =>
    edit((charter) => items.reduce(change, charter), null, { written })
  const [done, setDone] = useState<Done>()
  const charterOf = (id: string | undefined) => charterStore.getState().drafts.find((each) => each.id === id)?.charter
  /** Undoes or redoes a step of a draft, and says which. */
  const step = (name: 'Undone' | 'Redone', take: (id: string) => void, id: string) => () => {
    const before = charterOf(id)
    take(id)
    const after = charterOf(id)
    // Loaded on demand, since few readers undo.
    void import('#domain/charter/describe-edit.ts').then(
      ({ describeEdit }) =>
        before &&
        after &&
        setDone((last) => ({
          text: again(`${name}. ${describeEdit(content, before, after)}`, last?.text ?? ''),
          after,
        })),
    )
  }
  return {
    // After another change, it would be about an earlier charter.
    done: done?.after === charterOf(draft) ? (done?.text ?? '') : '',
    onAssign: (items, holder) => editAll(items, (charter, item) => assign(content, charter, item, holder)),
    onAssignOwn: (items, name) =>
      editAll(items, (charter, item) => assignToCustomHolder(content, charter, item, name), name),
    onLead: (items, lead) => editAll(items, (charter, item) => setLead(content, charter, item, lead)),
    onConsult: (items, holder) => editAll(items, (charter, item) => toggleConsulted(content, charter, item, holder)),
    onAddItems: (titles) => {
      const add = (charter: Charter) => titles.reduce((all, title) => addItem(content, all, title), charter)
      return edit(add, null, { written: titles.join(' '), isForm: true })
    },
    onListItems: (items) => edit((charter) => listItems(content, charter, items)),
    onRemoveItem: (item) => edit((charter) => removeItem(content, charter, item)),
    onField: (field, value) => edit((charter) => ({ ...charter, [field]: value }), field, { written: value }),
    onName: (role, name) =>
      edit((charter) => ({ ...charter, names: { ...charter.names, [role]: name } }), `name-${role}`, { written: name }),
    onUndo: draft !== undefined && hasPast ? step('Undone', undoEdit, draft) : undefined,
    onRedo: draft !== undefined && hasFuture ? step('Redone', redoEdit, draft) : undefined,
  }
}

interface DraftActionsOptions {
  readonly shown: OpenCharter
  /** Id of the draft; undefined if the charter shown isn't a draft yet. */
  readonly openId: string | undefined
  /** The address that compares the charter shown with another, given as a link writes it. */
  readonly compareWith: (theirs: string) => string
  /** Gets a message on what wasn't done, or only in part; an empty one if there's nothing to report. */
  readonly setProblem: (problem: string) => void
}

/** Creating, opening, comparing, resetting, and deleting drafts. */
export function useDraftActions({ shown, openId, compareWith, setProblem }: DraftActionsOptions) {
  const navigate = useNavigate()
  const { answers, answered } = useQuiz()
  const starts = {
    article: () => beginDraft(defaultCharter),
    nothing: () => beginDraft(unassignedCharter(content)),
    result: () => beginDraft(charterFromResult(content, answers).charter, serializeAnswers(content.quiz, answers)),
  } as const
  // Opening a charter makes another page of this one; the first edit, which also creates a draft, doesn't.
  const [openings, setOpenings] = useState(0)
  const showOwn = (notice = '') => {
    setProblem(notice)
    setOpenings((before) => before + 1)
    void navigate({ href: withBase(addressOf.charter()) })
  }
  /** Shows a new draft with an optional notice. Another tab may have reached the limit first. */
  const showBegun = (id: string | undefined, notice = '') =>
    id === undefined ? setProblem(tooManyDraftsMessage) : showOwn(notice)
  const notLoaded = 'Part of this page couldn’t be loaded. Check your connection and try again.'
  const draftActions: DraftActions = {
    onOpen: (id) => {
      openDraft(id)
      showOwn()
    },
    onBegin: (from) => showBegun(starts[from]()),
    /** Resets the assignments of a draft to its starting point; its title, names, and dates stay. */
    onStartOver: () => {
      setProblem('')
      if (openId === undefined) return
      editDraft(openId, ({ title, organization, date, review, names }) => ({
        ...startOf(shown.answers),
        title,
        organization,
        date,
        review,
        names,
      }))
    },
    onDelete: () => {
      setProblem('')
      if (openId !== undefined) deleteDraft(openId)
    },
    onImport: (file) =>
      inTime(import('#domain/charter/read-charter-file.ts'))
        .then(({ readCharterFile }) => readCharterFile(content, file))
        .then(
          (read) => {
            if (typeof read === 'string') return read
            showBegun(beginDraft(read.value), describeIssues(read.issues, 'file'))
            return ''
          },
          () => notLoaded,
        ),
    onCompare: (pasted) =>
      inTime(import('#domain/charter/parse-pasted-charter.ts')).then(
        ({ findCharterValue, hasSecondCharter }) => {
          if (hasSecondCharter(pasted)) return 'Paste one charter link at a time.'
          const theirs = findCharterValue(pasted)
          if (theirs === undefined) return 'That isn’t a charter link. (A charter link has “c=” in it.)'
          void navigate({ href: withBase(compareWith(theirs)) })
          return ''
        },
        () => notLoaded,
      ),
  }
  return { hasResult: answered > 0, openings, onCopy: () => showBegun(beginDraft(shown.charter)), draftActions }
}

/** What a charter starts from: a quiz result, or the article. */
export function startOf(answers: string): Charter {
  if (answers === '') return defaultCharter
  return charterFromResult(content, parseAnswers(content.quiz, answers).value.answers).charter
}
