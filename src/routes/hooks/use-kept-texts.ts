import { useEffect } from 'react'
import { isSaving } from '#state/persistence/persisted.ts'
import { keepTyped, typedIn, typedTexts } from '#state/typed-texts.ts'
import type { TypedTextStore } from '#ui/kit/typed-text.ts'

const store: TypedTextStore = { read: typedIn, keep: keepTyped, subscribe: typedTexts.subscribe }

/** The half-typed texts of this tab, for a page to provide to its fields. */
export function useKeptTexts(): TypedTextStore {
  useEffect(() => typedTexts.syncFromStorage(), [])
  useEffect(askBeforeLosing, [])
  return store
}

/**
 * Where the tab can't keep half-typed texts, the browser asks before the document that has them is left. Without such a text, or
 * where it's kept, nobody is asked.
 * @returns ends that
 */
function askBeforeLosing(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    const hasTexts = Object.keys(typedTexts.getState().texts).length > 0
    if (hasTexts && !isSaving(typedTexts.storageIssue.getState())) event.preventDefault()
  }
  // Only if need be: in some browsers, a page with such a listener isn't kept for Back.
  const follow = (issue = typedTexts.storageIssue.getState()) =>
    isSaving(issue) ? window.removeEventListener('beforeunload', ask) : window.addEventListener('beforeunload', ask)
  follow()
  const unsubscribe = typedTexts.storageIssue.subscribe((issue) => follow(issue))
  return () => {
    unsubscribe()
    window.removeEventListener('beforeunload', ask)
  }
}
