import { createStore } from 'zustand/vanilla'
import type { Charter } from '#domain/charter/charter.ts'
import { charterFromStored } from '#domain/charter/stored-charter.ts'
import { beginHistory, type History, pushChange, redo, undo } from '#domain/charter/undo-history.ts'
import { persistedStore } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** A charter that is being worked on. */
export interface Draft {
  /** Known on this device only; lowercase letters and digits. */
  readonly id: string
  readonly charter: Charter
  /** The answers that it started from, as a link writes them; empty where it did not. */
  readonly answers: string
}

export interface CharterState {
  /** In the order in which they were started. */
  readonly drafts: readonly Draft[]
  /** Id of the draft that is open; null for none. */
  readonly open: string | null
}

/** Most drafts that are kept. */
export const mostDrafts = 20

export const charterStore = persistedStore<CharterState>({
  name: `${storagePrefix}charters`,
  version: 1,
  initial: { drafts: [], open: null },
  read: (stored) => {
    if (typeof stored !== 'object' || stored === null) return undefined
    if (!('drafts' in stored) || !Array.isArray(stored.drafts)) return undefined
    const drafts: Draft[] = []
    for (const each of stored.drafts) {
      const draft = readDraft(each)
      // Two drafts by one id would be changed as one.
      if (draft !== undefined) drafts.push(drafts.some(({ id }) => id === draft.id) ? { ...draft, id: newId() } : draft)
    }
    const open = 'open' in stored ? drafts.find(({ id }) => id === stored.open)?.id : undefined
    return { state: { drafts, open: open ?? null }, isPartial: drafts.length < stored.drafts.length }
  },
})

/** What each draft was before, while the page is open. */
export const charterHistories = createStore<Readonly<Record<string, History<Charter>>>>(() => ({}))

/**
 * Begins a draft and opens it.
 * @returns its id; undefined where there is no room for more.
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
 * Changes a draft, so that it can be undone.
 * @param about what is being changed, where typing changes it letter by letter: that is one step.
 */
export function editDraft(id: string, change: (charter: Charter) => Charter, about: string | null = null): void {
  changeDraft(id, (before) => {
    const charter = change(before)
    return isSame(charter, before) ? undefined : pushChange(historyOf(id, before), charter, about)
  })
}

export function undoEdit(id: string): void {
  changeDraft(id, (before) => undo(historyOf(id, before)))
}

export function redoEdit(id: string): void {
  changeDraft(id, (before) => redo(historyOf(id, before)))
}

/** Makes of a draft what its history then says; undefined leaves it as it is. */
function changeDraft(id: string, next: (before: Charter) => History<Charter> | undefined): void {
  charterStore.refresh()
  const { drafts } = charterStore.getState()
  const before = drafts.find((draft) => draft.id === id)?.charter
  const history = before && next(before)
  if (history === undefined) return
  charterHistories.setState({ [id]: history })
  charterStore.setState({
    drafts: drafts.map((draft) => (draft.id === id ? { ...draft, charter: history.present } : draft)),
  })
}

/** What another tab changed in the meantime is a step as well, and can be undone. */
function historyOf(id: string, present: Charter): History<Charter> {
  const known = charterHistories.getState()[id]
  if (known === undefined) return beginHistory(present)
  return isSame(known.present, present) ? known : pushChange(known, present)
}

function isSame(one: Charter, other: Charter): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/**
 * Random, so that two tabs never give the same one, and none is given twice. Version 1.0.0 counted: `1`, `2`, and so on.
 * (`crypto.randomUUID` is missing where a page comes by plain http.)
 */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36).padStart(7, '0')).join('')
}

/** A draft whose id cannot be used gets another; undefined where there is no charter in it. */
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
