import { createStore } from 'zustand/vanilla'
import type { Charter } from '#domain/charter/charter.ts'
import { charterFromStored } from '#domain/charter/stored-charter.ts'
import { beginHistory, type History, pushChange, redo, undo } from '#domain/charter/undo-history.ts'
import { persistedStore } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** A charter that is being worked on. */
export interface Draft {
  /** Told apart on this device only. */
  readonly id: string
  readonly charter: Charter
  /** The answers that it started from, as a link writes them; empty where it did not. */
  readonly answers: string
}

export interface CharterState {
  /** The latest begun last. */
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
    const drafts = stored.drafts.flatMap((draft: unknown) => readDraft(draft) ?? [])
    // Better set aside whole than kept with a charter missing.
    if (drafts.length < stored.drafts.length) return undefined
    const open = 'open' in stored && drafts.find(({ id }) => id === stored.open)?.id
    return { drafts, open: open || null }
  },
})

/** What each draft was before, while the page is open. */
export const charterHistories = createStore<Readonly<Record<string, History<Charter>>>>(() => ({}))

/**
 * Begins a draft and opens it.
 * @returns its id; undefined where there is no room for more.
 */
export function beginDraft(charter: Charter, answers = ''): string | undefined {
  charterStore.refresh()
  const { drafts } = charterStore.getState()
  if (drafts.length >= mostDrafts) return undefined
  const id = nextId(drafts)
  charterStore.setState({ drafts: [...drafts, { id, charter, answers }], open: id })
  // Its id may have been that of a deleted draft, whose text nobody is to come upon again.
  charterHistories.setState((all) => Object.fromEntries(Object.entries(all).filter(([draft]) => draft !== id)), true)
  return id
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

/** Makes of a draft what its history then comes to; undefined leaves it as it is. */
function changeDraft(id: string, next: (before: Charter) => History<Charter> | undefined): void {
  charterStore.update(({ drafts }) => {
    const before = drafts.find((draft) => draft.id === id)?.charter
    const history = before && next(before)
    if (history === undefined) return undefined
    charterHistories.setState({ [id]: history })
    return { drafts: drafts.map((draft) => (draft.id === id ? { ...draft, charter: history.present } : draft)) }
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

function nextId(drafts: readonly Draft[]): string {
  return String(Math.max(0, ...drafts.map(({ id }) => Number(id))) + 1)
}

function readDraft(stored: unknown): Draft | undefined {
  if (typeof stored !== 'object' || stored === null || !('id' in stored) || !('charter' in stored)) return undefined
  const charter = charterFromStored(stored.charter)
  if (typeof stored.id !== 'string' || !/^\d{1,9}$/.test(stored.id) || charter === undefined) return undefined
  return {
    id: stored.id,
    charter,
    answers: 'answers' in stored && typeof stored.answers === 'string' ? stored.answers : '',
  }
}
