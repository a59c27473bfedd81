/**
 * Whether everything that a stored value says is in what was read from it, which may say more. Null and what's empty say
 * nothing.
 */
export function isKept(stored: unknown, read: unknown): boolean {
  if (stored === null || stored === '') return true
  if (typeof stored !== 'object') return Object.is(stored, read)
  if (Array.isArray(stored)) {
    if (stored.length === 0) return true
    return Array.isArray(read) && read.length === stored.length && stored.every((part, at) => isKept(part, read[at]))
  }
  return Object.entries(stored).every(([key, part]) => isKept(part, valueIn(read, key)))
}

function valueIn(read: unknown, key: string): unknown {
  if (typeof read !== 'object' || read === null || !Object.hasOwn(read, key)) return undefined
  return Reflect.get(read, key)
}
