import { createStore, type StoreApi } from 'zustand/vanilla'
import { safeStorage, type SafeStorage, type StorageFault } from './storage.ts'

/** The device's storage, shared by all stores. */
export const deviceStorage: SafeStorage = safeStorage(() => window.localStorage)

/** What could be made of a stored state. */
export interface ReadState<T> {
  readonly state: T
  /** Whether something of it was lost. What was stored is then set aside before anything is written over it. */
  readonly isPartial?: boolean
}

interface PersistedOptions<T extends object> {
  /** The key in storage. It names the site, since other sites may share the origin. */
  readonly name: string
  /** Raised when the stored shape changes. */
  readonly version: number
  readonly initial: T
  /**
   * Makes a valid state of whatever was stored; undefined when nothing of it can be used.
   * @param version of the store that wrote it; never above {@link PersistedOptions.version}.
   */
  readonly read: (stored: unknown, version: number) => ReadState<T> | undefined
  readonly storage?: SafeStorage
}

/** Zustand's store, kept on the device: every `setState` writes. */
export interface PersistedStore<T extends object> extends StoreApi<T> {
  /**
   * Reads what is stored, and again whenever another tab changes it or the reader comes back to a page that the browser
   * has kept. Called once the page is hydrated, since prerendered pages know nothing of it.
   * @returns stops following other tabs.
   */
  readonly syncFromStorage: () => () => void
  /** Reads what is stored once more, where it has changed. */
  readonly refresh: () => void
  /** Changes what is stored as it is now, so that nothing another tab wrote is written over; undefined for no change. */
  readonly update: (next: (state: T) => Partial<T> | undefined) => void
  /** Why this page's changes may not outlast it, or what was not read; undefined where all is well. */
  readonly storageIssue: StoreApi<StorageIssue | undefined>
}

/**
 * `newer`: stored by a newer version of the site; `unread`: what was stored cannot be read, or not all of it, or was set
 * aside for that on this visit.
 */
export type StorageIssue = StorageFault | 'newer' | 'unread'

/**
 * A Zustand store that is kept on the device. What is stored is never trusted: it is read by `read`, and what cannot be
 * used is set aside under `name:unread` before anything is written over it. What a newer version has stored is left
 * alone, and this page keeps its changes to itself.
 *
 * Zustand's own `persist` would have each of its parts replaced for this, and parse what is stored three times a write.
 */
export function persistedStore<T extends object>(options: PersistedOptions<T>): PersistedStore<T> {
  const { name, version, initial, storage = deviceStorage } = options
  const store = createStore<T>()(() => initial)
  const storageIssue = createStore<StorageIssue | undefined>()(() => undefined)
  /** What was read or written last: as long as that is what is stored, nothing has to be parsed. */
  let raw: string | null = null
  let stored: Stored<T> = { kind: 'nothing' }
  let wasSetAside = false
  let isReading = false

  /** @returns whether what is stored has changed. */
  const look = () => {
    const value = storage.getItem(name)
    if (value === raw) return false
    raw = value
    stored = value === null ? { kind: 'nothing' } : parseStored(value, options)
    return true
  }
  const publishIssue = () => {
    const found = stored.kind === 'newer' ? 'newer' : wasSetAside || losesByWriting(stored) ? 'unread' : undefined
    storageIssue.setState(storage.fault ?? found, true)
  }
  const write = (state: T) => {
    look()
    if (stored.kind !== 'newer') {
      if (raw !== null && losesByWriting(stored)) {
        storage.setItem(`${name}:unread`, raw)
        wasSetAside = true
      }
      raw = JSON.stringify({ state, version })
      stored = { kind: 'usable', state, version }
      storage.setItem(name, raw)
    }
    publishIssue()
  }
  const refresh = () => {
    // Where all storage was cleared, what this page knows is all there is.
    if (look() && stored.kind === 'usable') {
      const { state, version: storedVersion } = stored
      isReading = true
      store.setState(state, true)
      isReading = false
      if (storedVersion < version) {
        // What the older version knew and this one doesn't is kept, in case anyone asks for it.
        if (raw !== null) storage.setItem(`${name}:v${storedVersion}`, raw)
        write(state)
      }
    }
    publishIssue()
  }
  store.subscribe((state) => {
    if (!isReading) write(state)
  })
  return Object.assign(store, {
    storageIssue,
    refresh,
    update(next: (state: T) => Partial<T> | undefined) {
      refresh()
      const changed = next(store.getState())
      if (changed !== undefined) store.setState(changed)
    },
    syncFromStorage() {
      const onStorage = ({ key }: StorageEvent) => {
        if (key === name) refresh()
      }
      // While the browser keeps a page to go back to, it hears of nothing, by the standard; Chromium tells it afterwards.
      const onPageShow = ({ persisted }: PageTransitionEvent) => {
        if (persisted) refresh()
      }
      refresh()
      window.addEventListener('storage', onStorage)
      window.addEventListener('pageshow', onPageShow)
      return () => {
        window.removeEventListener('storage', onStorage)
        window.removeEventListener('pageshow', onPageShow)
      }
    },
  })
}

/** What a stored value is to this version of the site. */
type Stored<T> =
  | { readonly kind: 'nothing' | 'newer' | 'unreadable' }
  | (ReadState<T> & { readonly kind: 'usable'; readonly version: number })

function losesByWriting(stored: Stored<unknown>): boolean {
  return stored.kind === 'unreadable' || (stored.kind === 'usable' && stored.isPartial === true)
}

/** Zustand's `persist` wrote this shape in version 1.0.0, so it stays: `{ state, version }`. */
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
  return found === undefined ? { kind: 'unreadable' } : { ...found, kind: 'usable', version: stored.version }
}
