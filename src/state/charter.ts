import { createStore } from 'zustand/vanilla'
import type { Charter } from '#domain/charter/charter.ts'
import { charterFromStored } from '#domain/charter/stored-charter.ts'
import { beginHistory, type History, pushChange, redo, undo } from '#domain/charter/undo-history.ts'
import { persistedStore } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** A charter in progress. */
export interface Draft {
  /** Used on this device only; lowercase letters and digits. */
  readonly id: string
  readonly charter: Charter
  /** The quiz answers it started from, as a link writes them; empty if it didn't start from a result. */
  readonly answers: string
}

export interface CharterState {
  /** In the order in which they were created. */
  readonly drafts: readonly Draft[]
  /** Id of the open draft; null if none is open. */
  readonly open: string | null
}

/** The most drafts on a device. */
export const mostDrafts = 20

export const charterStore = persistedStore<CharterState>({
  name: `${storagePrefix}charters`,
  version: 1,
  initial: { drafts: [], open: null },
  read: (stored) => {
    if (typeof stored !== 'object' || stored === null) return undefined
    if (!('drafts' in stored) || !Array.isArray(stored.drafts)) return undefined
    const drafts: Draft[] = []
    for (const each of stored.drafts.slice(0, mostDrafts)) {
      const draft = readDraft(each)
      // Two drafts with one id would change as one.
      if (draft !== undefined) drafts.push(drafts.some(({ id }) => id === draft.id) ? { ...draft, id: newId() } : draft)
    }
    const open = 'open' in stored ? drafts.find(({ id }) => id === stored.open)?.id : undefined
    return { state: { drafts, open: open ?? null }, isPartial: drafts.length < stored.drafts.length }
  },
})

/** The undo history of each draft, while the page is open. */
export const charterHistories = createStore<Readonly<Record<string, History<Charter>>>>(() => ({}))

/**
 * Creates a draft and opens it.
 * @returns its id; undefined if the limit is reached.
 */
export function beginDraft(charter: Charter, answers = ''): string | undefined {
  const id = newId()
  let hasRoom = false
  charterStore.update(({ drafts }) => {
    hasRoom = drafts.length < mostDrafts
    return hasRoom ? { drafts: [...drafts, { id, charter, answers }], open: id } : undefined
  })
  return hasRoom ? id : undefined
}

export function openDraft(id: string): void {
  charterStore.update(() => ({ open: id }))
}

export function deleteDraft(id: string): void {
  charterStore.update(({ drafts, open }) => {
    const kept = drafts.filter((draft) => draft.id !== id)
    return { drafts: kept, open: open === id ? (kept.at(-1)?.id ?? null) : open }
  })
}

/**
 * Changes a draft so that the change can be undone.
 * @param about What is being changed, if it's typed letter by letter: that counts as one step.
 */
export function editDraft(id: string, change: (charter: Charter) => Charter, about: string | null = null): void {
  changeDraft(id, (before) => {
    const charter = change(before)
    return isSame(charter, before) ? undefined : pushChange(historyOf(id, before), charter, about)
  })
}

export function undoEdit(id: string): void {
  step(id, undo)
}

export function redoEdit(id: string): void {
  step(id, redo)
}

/** Undoes or redoes a change, once: repeated on another tab's charter, it would take back what that tab changed. */
function step(id: string, move: typeof undo<Charter>): void {
  let isDone = false
  changeDraft(id, (before) => {
    if (isDone) return undefined
    isDone = true
    return move(historyOf(id, before))
  })
}

/** Sets a draft to the present state of its next history; undefined leaves it unchanged. */
function changeDraft(id: string, next: (before: Charter) => History<Charter> | undefined): void {
  charterStore.update(({ drafts }) => {
    const before = drafts.find((draft) => draft.id === id)?.charter
    const history = before && next(before)
    if (history === undefined) return undefined
    charterHistories.setState({ [id]: history })
    return { drafts: drafts.map((draft) => (draft.id === id ? { ...draft, charter: history.present } : draft)) }
  })
}

/** A change from another tab is a step as well, so it can be undone. */
function historyOf(id: string, present: Charter): History<Charter> {
  const known = charterHistories.getState()[id]
  if (known === undefined) return beginHistory(present)
  return isSame(known.present, present) ? known : pushChange(known, present)
}

function isSame(one: Charter, other: Charter): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/**
 * Random, so that two tabs never assign the same id, and no id is used twice. Version 1.0.0 counted: `1`, `2`, and so on.
 * (`crypto.randomUUID` is missing on a page served over plain HTTP.)
 */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36).padStart(7, '0')).join('')
}

/** Reads a draft, with a new id if its own is invalid; undefined if there's no charter in it. */
function readDraft(stored: unknown): Draft | undefined {
  if (typeof stored !== 'object' || stored === null || !('charter' in stored)) return undefined
  const charter = charterFromStored(stored.charter)
  if (charter === undefined) return undefined
  const hasId = 'id' in stored && typeof stored.id === 'string' && /^[0-9a-z]{1,20}$/.test(stored.id)
  return {
    id: hasId ? String(stored.id) : newId(),
    charter,
    answers: 'answers' in stored && typeof stored.answers === 'string' ? stored.answers : '',
  }
}
