import type { ReactNode } from 'react'
import { Button } from '#ui/kit/button.tsx'
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
          <Button weight="tool" disabled={onUndo === undefined} onClick={onUndo}>
            Undo
          </Button>
          <Button weight="tool" disabled={onRedo === undefined} onClick={onRedo}>
            Redo
          </Button>
        </>
      )}
      <Button weight="tool" onClick={() => window.print()}>
        Print
      </Button>
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
