import { useEffect } from 'react'
import { keepTyped, typedIn, typedTexts } from '#state/typed-texts.ts'
import type { TypedTextStore } from '#ui/kit/typed-text.ts'

const store: TypedTextStore = { read: typedIn, keep: keepTyped, subscribe: typedTexts.subscribe }

/** The half-typed texts of this tab, for a page to provide to its fields. */
export function useKeptTexts(): TypedTextStore {
  useEffect(() => typedTexts.syncFromStorage(), [])
  return store
}
