import { useEffect } from 'react'
import type { CharterActions } from './charter-actions.ts'

/** Fields whose text the browser undoes by itself, and dialogs, which cover the charter. */
const ownUndo = 'input:not([type="checkbox"], [type="radio"], [type="file"], [type="date"]), textarea, dialog *'

/**
 * Ctrl+Z (⌘Z) and Shift+Ctrl+Z or Ctrl+Y undo and redo changes of the charter, except while a text is edited. Otherwise the
 * browser would undo what was last typed in some field, even if something else was changed since.
 */
export function useUndoKeys(actions: Pick<CharterActions, 'onUndo' | 'onRedo'> | undefined): void {
  useEffect(() => {
    if (actions === undefined) return
    const press = (event: KeyboardEvent) => {
      const { key, target, shiftKey, altKey, ctrlKey, metaKey } = event
      if (altKey || !(ctrlKey || metaKey)) return
      const isRedo = shiftKey ? /^z$/i.test(key) : key === 'y'
      if (!isRedo && (shiftKey || key !== 'z')) return
      if (target instanceof Element && target.matches(ownUndo)) return
      event.preventDefault()
      if (isRedo) actions.onRedo?.()
      else actions.onUndo?.()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [actions])
}
