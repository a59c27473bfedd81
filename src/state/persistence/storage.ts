/** A problem with the device's storage, for a notice. */
export type StorageFault = 'blocked' | 'full'

export interface SafeStorage {
  getItem(name: string): string | null
  setItem(name: string, value: string): void
  /**
   * Writes to the device only: a value that doesn't fit isn't kept in memory.
   * @returns why it isn't written; undefined if it is
   */
  copyItem(name: string, value: string): StorageFault | undefined
  removeItem(name: string): void
  /** What keeps values from being saved; undefined if nothing does, or no longer. */
  readonly fault: StorageFault | undefined
}

/**
 * Storage that never throws. If the device's storage is blocked or full, or drops values silently, they stay in memory, so
 * that nothing is lost while the page is open. What can't be read isn't overwritten.
 * @param open returns the device's storage; may throw, as `window.localStorage` does if it's blocked, or return nothing, as it
 *   does in some web views
 */
export function safeStorage(open: () => Storage | null | undefined): SafeStorage {
  const memory = new Map<string, string>()
  let fault: StorageFault | undefined
  const attempt = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      const storage = open()
      if (storage) return action(storage)
    } catch {
      // Reported below, like storage that isn't there.
    }
    fault ??= 'blocked'
    return undefined
  }
  /** @returns undefined if it's written */
  const write = (storage: Storage, name: string, value: string): StorageFault | undefined => {
    // Throws if it can't be read. Then it isn't overwritten either.
    storage.getItem(name)
    try {
      storage.setItem(name, value)
    } catch {
      return 'full'
    }
    // Some private modes and web views accept a value and drop it.
    return storage.getItem(name) === value ? undefined : 'blocked'
  }
  const copyItem = (name: string, value: string): StorageFault | undefined => {
    const found = attempt((storage) => ({ fault: write(storage, name, value) }))
    if (found === undefined || found.fault) return found?.fault ?? 'blocked'
    memory.delete(name)
    // Everything that didn't fit before has been saved since.
    if (memory.size === 0) fault = undefined
    return undefined
  }
  return {
    getItem: (name) => memory.get(name) ?? attempt((storage) => storage.getItem(name)) ?? null,
    setItem(name, value) {
      const failure = copyItem(name, value)
      if (failure) memory.set(name, value)
      fault ??= failure
    },
    copyItem,
    removeItem(name) {
      memory.delete(name)
      attempt((storage) => storage.removeItem(name))
    },
    get fault() {
      return fault
    },
  }
}
