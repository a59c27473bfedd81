import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * What only the browser knows: `before` while the page is prerendered and hydrated, and from then on what `read` gives.
 * The page is drawn once more for it only where the two differ, which `useHydrated` does in any case.
 * @param read gives a primitive, or the same object as long as nothing has changed.
 */
export function useClientValue<Value>(read: () => Value, before: Value): Value {
  return useSyncExternalStore(never, read, () => before)
}
