import { createJSONStorage, persist } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { safeStorage, type SafeStorage, type StorageFault } from './storage.ts'

/** The device's storage, shared by all stores. */
export const deviceStorage: SafeStorage = safeStorage(() => window.localStorage)

interface PersistedOptions<T extends object> {
  /** The key in storage. It names the site, since other sites may share the origin. */
  readonly name: string
  /** Raised when the stored shape changes. */
  readonly version: number
  readonly initial: T
  /** Makes a valid state of whatever was stored, by any version; undefined when nothing of it can be used. */
  readonly read: (stored: unknown) => T | undefined
  readonly storage?: SafeStorage
}

export interface PersistedStore<T extends object> extends StoreApi<T> {
  /**
   * Reads what is stored, and again whenever another tab changes it or the reader comes back to a page that the browser
   * has kept. Called once the page is hydrated, since prerendered pages know nothing of it.
   * @returns stops following other tabs.
   */
  readonly syncFromStorage: () => () => void
  /** Reads what is stored once more: before a change is decided on. */
  readonly refresh: () => void
  /** Changes what is stored as it is now, so that nothing another tab wrote is written over; undefined for no change. */
  readonly update: (next: (state: T) => Partial<T> | undefined) => void
  /** Why this page's changes may not outlast it, or what was not read; undefined where all is well. */
  readonly storageIssue: () => StorageIssue | undefined
}

/**
 * `newer`: stored by a newer version of the site; `unread`: what was stored cannot be read, or was set aside for that on
 * this visit.
 */
export type StorageIssue = StorageFault | 'newer' | 'unread'

/**
 * A Zustand store that is kept on the device. What is stored is never trusted: it is read by `read`, and what cannot be
 * used is set aside under `name:unread` before anything is written over it. What a newer version has stored is left
 * alone, and this page keeps its changes to itself.
 */
export function persistedStore<T extends object>(options: PersistedOptions<T>): PersistedStore<T> {
  const { name, version, initial, read, storage = deviceStorage } = options
  let wasSetAside = false
  const guard = guarded(storage, {
    standingOf: (value) => standing(value, version, read),
    onSetAside: () => {
      wasSetAside = true
    },
  })
  const store = createStore<T>()(
    persist(() => initial, {
      name,
      version,
      storage: createJSONStorage(() => guard),
      skipHydration: true,
      migrate: (stored) => read(stored) ?? initial,
      merge: (stored, current) => (stored === undefined ? current : (read(stored) ?? current)),
    }),
  )
  const standingNow = () => {
    const value = storage.getItem(name)
    return value === null ? 'usable' : standing(value, version, read)
  }
  return Object.assign(store, {
    refresh: () => void store.persist.rehydrate(),
    update(next: (state: T) => Partial<T> | undefined) {
      void store.persist.rehydrate()
      const changed = next(store.getState())
      if (changed !== undefined) store.setState(changed)
    },
    storageIssue() {
      if (storage.fault !== undefined) return storage.fault
      const is = standingNow()
      if (is === 'newer') return is
      return is === 'unreadable' || wasSetAside ? 'unread' : undefined
    },
    syncFromStorage() {
      const readAgain = ({ key }: Pick<StorageEvent, 'key'>) => {
        // Where all storage was cleared, what this page knows is all there is.
        if (key === name) void store.persist.rehydrate()
      }
      // While the browser keeps a page to go back to, it hears of nothing, by the standard; Chromium tells it afterwards.
      const comeBack = ({ persisted }: PageTransitionEvent) => {
        if (persisted) readAgain({ key: name })
      }
      readAgain({ key: name })
      window.addEventListener('storage', readAgain)
      window.addEventListener('pageshow', comeBack)
      return () => {
        window.removeEventListener('storage', readAgain)
        window.removeEventListener('pageshow', comeBack)
      }
    },
  })
}

/** Where what cannot be read is set aside. */
function unreadName(name: string): string {
  return `${name}:unread`
}

type Standing = 'usable' | 'newer' | 'unreadable'

/** What a stored value is to this version of the site. */
function standing(value: string, version: number, read: (stored: unknown) => unknown): Standing {
  try {
    const stored: unknown = JSON.parse(value)
    if (typeof stored !== 'object' || stored === null || !('version' in stored)) return 'unreadable'
    if (typeof stored.version !== 'number') return 'unreadable'
    if (stored.version > version) return 'newer'
    return 'state' in stored && read(stored.state) !== undefined ? 'usable' : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

interface Guard {
  readonly standingOf: (value: string) => Standing
  readonly onSetAside: () => void
}

/** Hides what cannot be read from the store, and keeps it from being overwritten. */
function guarded(storage: SafeStorage, { standingOf, onSetAside }: Guard): SafeStorage {
  return {
    ...storage,
    get fault() {
      return storage.fault
    },
    getItem(name) {
      const value = storage.getItem(name)
      return value !== null && standingOf(value) === 'usable' ? value : null
    },
    setItem(name, value) {
      const earlier = storage.getItem(name)
      const is = earlier === null ? 'usable' : standingOf(earlier)
      if (is === 'newer') return
      if (is === 'unreadable' && earlier !== null) {
        storage.setItem(unreadName(name), earlier)
        onSetAside()
      }
      storage.setItem(name, value)
    },
  }
}
