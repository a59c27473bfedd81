import { createContext, use, useSyncExternalStore } from 'react'

/** What's typed but not submitted yet, by field. */
export interface TypedTextStore {
  /** Empty if there's none. */
  readonly read: (field: string) => string
  readonly keep: (field: string, text: string) => void
  readonly subscribe: (onChange: () => void) => () => void
}

/** Where fields keep what's typed. The routes provide it, so that it outlives the page. */
export const TypedTextContext = createContext<TypedTextStore>({
  read: () => {
    throw new Error('found no TypedTextContext around a field; expected one')
  },
  keep: () => undefined,
  subscribe: () => () => undefined,
})

/** The state of a field whose text isn't lost when the reader leaves the page. Set it to an empty text once it's used. */
export function useTypedText(field: string): readonly [string, (text: string) => void] {
  const { read, keep, subscribe } = use(TypedTextContext)
  // Prerendered pages don't have it.
  const text = useSyncExternalStore(
    subscribe,
    () => read(field),
    () => '',
  )
  return [text, (next) => keep(field, next)]
}
