import type { ReactNode } from 'react'
import styles from './charter-toolbar.module.css'

interface CharterToolbarProps {
  readonly share: ReactNode
  /** Whether it can be changed, or is only shown. */
  readonly canEdit: boolean
  /** What can be undone and done again; undefined where there is nothing to. */
  readonly onUndo: (() => void) | undefined
  readonly onRedo: (() => void) | undefined
  readonly showsConsulted: boolean
  readonly onShowConsulted: (shows: boolean) => void
}

/** What is at hand all the time. */
export function CharterToolbar(props: CharterToolbarProps) {
  const { share, canEdit, onUndo, onRedo, showsConsulted, onShowConsulted } = props
  return (
    <div className={`needs-script no-print ${styles['bar']}`} role="group" aria-label="This charter">
      {canEdit && (
        <>
          <button type="button" disabled={onUndo === undefined} onClick={onUndo}>
            Undo
          </button>
          <button type="button" disabled={onRedo === undefined} onClick={onRedo}>
            Redo
          </button>
        </>
      )}
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
      {share}
      {canEdit && (
        <label className={styles['check']}>
          <input type="checkbox" checked={showsConsulted} onChange={({ target }) => onShowConsulted(target.checked)} />
          Say who is consulted
        </label>
      )}
    </div>
  )
}
