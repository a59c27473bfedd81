import type { ReactNode } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Fold } from '#ui/kit/fold.tsx'
import type { CharterActions } from './charter-actions.ts'
import styles from './charter-toolbar.module.css'
import { useUndoKeys } from './use-undo-keys.ts'

interface CharterToolbarProps {
  readonly share: ReactNode
  /** Undefined if the charter can't be edited. */
  readonly actions: Pick<CharterActions, 'onUndo' | 'onRedo' | 'done'> | undefined
  readonly showsConsulted: boolean
  readonly onShowConsulted: (shows: boolean) => void
  readonly isWhole: boolean
  /** Lists overlapping responsibilities separately, or not; undefined if none overlap. */
  readonly onWhole: ((isWhole: boolean) => void) | undefined
}

/** Undo, share, print, and what to show. On a narrow page, the last three are folded along with the fields that follow. */
export function CharterToolbar(props: CharterToolbarProps) {
  const { share, actions, showsConsulted, onShowConsulted, isWhole, onWhole } = props
  useUndoKeys(actions)
  return (
    <div className={`needs-script no-print ${styles['bar']}`} role="group" aria-label="This charter">
      {actions && (
        <>
          {/* Not `disabled`, which would drop the focus after the last step. */}
          <Button weight="tool" aria-disabled={actions.onUndo === undefined} onClick={actions.onUndo}>
            Undo
          </Button>
          <Button weight="tool" aria-disabled={actions.onRedo === undefined} onClick={actions.onRedo}>
            Redo
          </Button>
          <span role="status" className="vh">
            {actions.done}
          </span>
        </>
      )}
      {share}
      {actions && <Fold label="Edit details" className={styles['fold']} />}
      <Button weight="tool" className={styles['print']} onClick={() => window.print()}>
        Print
      </Button>
      {onWhole && (
        <label className={styles['check']}>
          <input type="checkbox" checked={isWhole} onChange={({ target }) => onWhole(target.checked)} />
          List included responsibilities separately
        </label>
      )}
      {actions && (
        <label className={styles['check']}>
          <input type="checkbox" checked={showsConsulted} onChange={({ target }) => onShowConsulted(target.checked)} />
          Show who is consulted
        </label>
      )}
    </div>
  )
}
