/** A problem with the device's storage, for a notice. */
export type StorageFault = 'blocked' | 'full'

export interface SafeStorage {
  getItem(name: string): string | null
  setItem(name: string, value: string): void
  removeItem(name: string): void
  /** What keeps values from being saved; undefined if nothing does, or no longer. */
  readonly fault: StorageFault | undefined
}

/**
 * Storage that never throws. If the device's storage is blocked or full, values stay in memory, so that nothing is lost
 * while the page is open.
 * @param open returns the device's storage; may throw, as `window.localStorage` does if it's blocked
 */
export function safeStorage(open: () => Storage): SafeStorage {
  const memory = new Map<string, string>()
  let fault: StorageFault | undefined
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T, reason: StorageFault): T => {
    let storage: Storage | undefined
    try {
      storage = open()
      return action(storage)
    } catch {
      fault ??= storage === undefined ? 'blocked' : reason
      return otherwise
    }
  }
  return {
    getItem: (name) => memory.get(name) ?? attempt((storage) => storage.getItem(name), null, 'blocked'),
    setItem(name, value) {
      const kept = attempt((storage) => (storage.setItem(name, value), true), false, 'full')
      if (kept) memory.delete(name)
      else memory.set(name, value)
      // Everything that didn't fit before has been saved since.
      if (kept && memory.size === 0) fault = undefined
    },
    removeItem(name) {
      memory.delete(name)
      attempt((storage) => storage.removeItem(name), undefined, 'blocked')
    },
    get fault() {
      return fault
    },
  }
}
