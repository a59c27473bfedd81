import { createStore, type StoreApi } from 'zustand/vanilla'
import { createChangeLog, parseSeen, type Seen } from './change-log.ts'
import { safeStorage, type SafeStorage, type StorageFault } from './storage.ts'

/** The device's storage, used by all stores. */
export const deviceStorage: SafeStorage = safeStorage(() => window.localStorage)

/** The stores of this page whose changes aren't saved, because the stored data must not be overwritten. */
const refused = new Set<string>()

/** Whether everything that was changed on this page is saved, so that a reload loses nothing. */
export function savesChanges(): boolean {
  return deviceStorage.fault === undefined && refused.size === 0
}

/** The result of reading a stored state. */
export interface ReadState<T> {
  readonly state: T
  /** Whether part of it was lost. If so, the stored data is backed up before anything overwrites it. */
  readonly isPartial?: boolean
}

/** Leaves out of a state what the site's content doesn't have, which a store doesn't know. */
export type Fit<T> = (state: T) => Partial<T>

/** Looks for a part of a stored state that was lost in reading it, or that doesn't fit; gives undefined if there's none. */
type Check<T> = (stored: unknown, read: T) => Promise<Fit<T> | undefined>

interface PersistedOptions<T extends object> {
  /** The key in storage. It names the site, since other sites may share the origin. */
  readonly name: string
  /** Increased when the stored shape changes. */
  readonly version: number
  readonly initial: T
  /**
   * Creates a valid state from any stored data; undefined if none of it can be used.
   * @param version The version of the store that wrote it; never higher than {@link PersistedOptions.version}.
   */
  readonly read: (stored: unknown, version: number) => ReadState<T> | undefined
  readonly storage?: SafeStorage
}

/** A Zustand store that's persisted on the device: every `setState` writes. */
export interface PersistedStore<T extends object> extends StoreApi<T> {
  /**
   * Reads the stored state, and reads it again when another tab changes it or the page returns from the back/forward
   * cache. Called after hydration, since prerendered pages don't include it.
   * @param check Called with what this page hasn't written itself. If it finds something, the stored data is backed up, and
   *   the state made to fit.
   * @returns a function that stops following other tabs
   */
  readonly syncFromStorage: (check?: Check<T>) => () => void
  /** Reads the stored state again if it has changed. */
  readonly refresh: () => void
  /**
   * Changes the current stored state, so that changes by other tabs aren't overwritten; return undefined for no change. If
   * another tab that hadn't seen the change yet overwrites it, `next` is called again with that tab's state.
   */
  readonly update: (next: (state: T) => Partial<T> | undefined) => void
  /** Why this page's changes may not be saved, or what couldn't be read; undefined if all is well. */
  readonly storageIssue: StoreApi<StorageIssue | undefined>
}

/**
 * `newer`: stored by a newer version of the site. `unread`: the stored data, or part of it, couldn't be read, and was
 * backed up during this visit. `not-set-aside`: it couldn't be backed up either, so it isn't overwritten.
 */
export type StorageIssue = StorageFault | 'newer' | 'unread' | 'not-set-aside'

/** Whether changes are saved in spite of an issue. */
export function isSaving(issue: StorageIssue | undefined): boolean {
  return issue === undefined || issue === 'unread'
}

/**
 * A Zustand store that's persisted on the device. Stored data is never trusted: `read` parses it. Data that can't be
 * used is backed up as `name:unread` before anything overwrites it. As long as that's impossible, and always with data from
 * a newer version, the stored data isn't touched, and this page's changes stay in memory.
 *
 * With Zustand's own `persist`, each of its parts would have to be replaced, and it parses stored data three times per
 * write.
 */
export function persistedStore<T extends object>(options: PersistedOptions<T>): PersistedStore<T> {
  const { name, version, initial, storage = deviceStorage } = options
  const store = createStore<T>()(() => initial)
  const storageIssue = createStore<StorageIssue | undefined>()(() => undefined)
  /** The last value read or written. As long as storage still contains it, nothing has to be parsed. */
  let raw: string | null = null
  let stored: Stored<T> = { kind: 'nothing' }
  let wasSetAside = false
  let isReading = false
  let check: Check<T> | undefined
  let checked: string | null = null
  /** A value in which a check found something that writing would lose. */
  let lossy: string | undefined
  const log = createChangeLog<T>()

  /** @returns whether the stored data has changed */
  const look = () => {
    const value = storage.getItem(name)
    if (value === raw) return false
    raw = value
    stored = value === null ? { kind: 'nothing' } : parseStored(value, options)
    return true
  }
  /**
   * Keeps a copy of a stored value, next to earlier copies.
   * @returns why that's impossible; undefined if there's a copy
   */
  const keepCopy = (kind: string, value: string) => {
    let copy = `${name}:${kind}`
    for (let number = 2; ![null, value].includes(storage.getItem(copy)); number += 1) copy = `${name}:${kind}-${number}`
    return storage.copyItem(copy, value)
  }
  const isLossy = () => raw === lossy || losesByWriting(stored)
  /**
   * Backs up what overwriting the stored value would lose.
   * @returns why it must not be overwritten; undefined if it may
   */
  const secure = (): StorageIssue | undefined => {
    if (raw === null) return undefined
    if (stored.kind === 'newer') return 'newer'
    if (isLossy() && keepCopy('unread', raw)) return 'not-set-aside'
    // Data that the older version had and this one doesn't is kept, in case someone needs it.
    return stored.kind === 'usable' && stored.version < version ? keepCopy(`v${stored.version}`, raw) : undefined
  }
  const publishIssue = (obstacle: StorageIssue | undefined) => {
    storageIssue.setState(obstacle ?? storage.fault ?? (wasSetAside || isLossy() ? 'unread' : undefined), true)
  }
  const write = (state: T) => {
    look()
    const obstacle = secure()
    if (obstacle === undefined) {
      wasSetAside ||= isLossy()
      raw = JSON.stringify({ state, version, seen: log.seen() })
      stored = { kind: 'usable', state, version }
      storage.setItem(name, raw)
      refused.delete(name)
    } else refused.add(name)
    publishIssue(obstacle)
  }
  const refresh = () => {
    // If all storage was cleared, this page's state is all there is.
    const isTheirs = look()
    if (isTheirs && stored.kind === 'usable') {
      const { state, version: storedVersion, seen } = stored
      isReading = true
      store.setState(state, true)
      isReading = false
      if (storedVersion < version) write(state)
      log.adopt(seen)
      for (const next of log.missing()) apply(next)
    }
    publishIssue(secure())
    if (isTheirs) examine()
  }
  const update = (next: (state: T) => Partial<T> | undefined) => {
    refresh()
    log.record(next)
    if (!apply(next)) log.dropLast()
  }
  /** Also what another tab has written: what its check found, this page can't know. */
  const examine = () => {
    const value = raw
    if (check === undefined || value === null || value === checked || stored.kind !== 'usable') return
    checked = value
    // If it can't be loaded, nothing changes.
    void check(JSON.parse(value).state, stored.state).then(
      (fit) => {
        if (fit === undefined) return
        lossy = value
        if (!keepCopy('unread', value)) wasSetAside = true
        // Without room for a copy, the original goes back to where this page has overwritten it meanwhile.
        else if (raw !== value && !look() && !storage.copyItem(name, value)) look()
        update(fit)
      },
      () => undefined,
    )
  }
  const apply = (next: (state: T) => Partial<T> | undefined) => {
    const changed = next(store.getState())
    if (changed !== undefined) store.setState(changed)
    return changed !== undefined
  }
  store.subscribe((state) => {
    if (!isReading) write(state)
  })
  return Object.assign(store, {
    storageIssue,
    refresh,
    update,
    syncFromStorage(newCheck?: Check<T>) {
      check = newCheck
      const onStorage = ({ key }: StorageEvent) => {
        if (key === name) refresh()
      }
      // By the standard, a page in the back/forward cache gets no events; Chromium delivers them afterward.
      const onPageShow = ({ persisted }: PageTransitionEvent) => {
        if (persisted) refresh()
      }
      refresh()
      examine()
      window.addEventListener('storage', onStorage)
      window.addEventListener('pageshow', onPageShow)
      return () => {
        window.removeEventListener('storage', onStorage)
        window.removeEventListener('pageshow', onPageShow)
      }
    },
  })
}

/** How this version of the site classifies a stored value. */
type Stored<T> =
  | { readonly kind: 'nothing' | 'newer' | 'unreadable' }
  | (ReadState<T> & { readonly kind: 'usable'; readonly version: number; readonly seen?: Seen | undefined })

function losesByWriting(stored: Stored<unknown>): boolean {
  return stored.kind === 'unreadable' || (stored.kind === 'usable' && stored.isPartial === true)
}

/** Zustand's `persist` wrote this shape in version 1.0.0, so it has to stay: `{ state, version }`. `seen` came later. */
function parseStored<T extends object>(value: string, { version, read }: PersistedOptions<T>): Stored<T> {
  let stored: unknown
  try {
    stored = JSON.parse(value)
  } catch {
    return { kind: 'unreadable' }
  }
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return { kind: 'unreadable' }
  if (typeof stored.version !== 'number') return { kind: 'unreadable' }
  if (stored.version > version) return { kind: 'newer' }
  const found = 'state' in stored ? read(stored.state, stored.version) : undefined
  return found === undefined
    ? { kind: 'unreadable' }
    : { ...found, kind: 'usable', version: stored.version, seen: parseSeen(stored) }
}
